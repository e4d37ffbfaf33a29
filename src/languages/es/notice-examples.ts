/** Textos escritos para Whence, con lo que declaran; falsos amigos entre ellos. */
import type { NoticeExample } from '../../engine/language-pack';

export const noticeExamples = [
  {
    text: 'Los titulares y resúmenes de esta página se recopilan de otros sitios sin que los comprobemos; puede haber errores.',
    clauses: ['no-guarantee'],
  },
  {
    text: 'El autor escribe a título personal; el texto no expresa necesariamente la postura del periódico.',
    clauses: ['no-endorsement', 'opinions-own'],
  },
  {
    text: 'Este artículo se publicó por primera vez en El Correo del Puerto y se reproduce aquí con permiso; la redacción no lo ha modificado.',
    clauses: ['republished'],
  },
  {
    text: 'Esta noticia llegó automáticamente desde el servicio de una agencia y no ha sido editada por la redacción.',
    clauses: ['third-party-origin', 'no-guarantee'],
  },
  {
    text: 'Texto subido por su autor; la plataforma solo ofrece el espacio y no comprueba lo que aquí se dice.',
    clauses: ['no-guarantee', 'user-generated'],
  },
  {
    text: 'Resumen elaborado con inteligencia artificial y no revisado por la redacción: puede contener errores.',
    clauses: ['ai-involved'],
  },
  {
    text: 'Texto traducido automáticamente del noruego; en caso de discrepancia prevalece el original.',
    clauses: ['translated'],
  },
  {
    text: 'Este artículo fue elaborado por una IA a partir de noticias de terceros y nadie lo revisó antes de publicarse.',
    clauses: ['third-party-origin', 'ai-involved'],
  },
  {
    text: 'Lo publicado aquí procede de fuentes externas; el operador no responde de su exactitud.',
    clauses: ['third-party-origin', 'no-guarantee'],
  },
  {
    text: 'Las entradas las escriben los usuarios y reflejan únicamente su propia opinión, no la de la plataforma.',
    clauses: ['no-endorsement', 'opinions-own'],
  },
  {
    text: 'Las cifras se ofrecen solo con fines informativos y no son una recomendación de compra o venta.',
    clauses: ['information-only', 'no-advice'],
  },
  { text: 'Traducido automáticamente del alemán. El original puede diferir.', clauses: ['translated'] },
  {
    text: 'Contenido pagado: el anunciante es el único responsable de este texto.',
    clauses: ['opinions-own', 'sponsored'],
  },
  {
    text: 'Esta página puede incluir contenido de terceros, ofrecido únicamente con fines informativos. Norex no garantiza su exactitud ni su integridad.',
    clauses: ['third-party-origin', 'information-only', 'no-guarantee'],
  },
  {
    text: 'Las opiniones expresadas en este artículo son exclusivamente de su autora y no reflejan necesariamente las de la redacción.',
    clauses: ['opinions-own', 'no-endorsement'],
  },
  { text: 'Este artículo no constituye asesoramiento financiero.', clauses: ['no-advice'] },
  {
    text: 'Este artículo se publicó originalmente en La Hoja de Valmar. Se reproduce aquí con autorización.',
    clauses: ['republished'],
  },
  { text: 'Este texto ha sido traducido automáticamente del noruego.', clauses: ['translated'] },
  {
    text: 'Este resumen fue generado por inteligencia artificial y puede contener errores.',
    clauses: ['ai-involved'],
  },
  { text: 'Contenido patrocinado', clauses: ['sponsored'] },
  {
    text: 'Esta página contiene enlaces de afiliados: podemos recibir una comisión por sus compras.',
    clauses: ['affiliate'],
  },
  { text: 'Nota de prensa', clauses: ['press-release'] },
  { text: 'Este sitio es satírico: nada de lo que cuenta ha ocurrido.', clauses: ['satire'] },
  {
    text: 'Norex declina toda responsabilidad por las pérdidas derivadas del uso de esta información.',
    clauses: ['no-liability'],
  },
  { text: 'Este artículo fue escrito por un miembro de nuestra comunidad.', clauses: ['user-generated'] },
  {
    text: 'El diario Altimer no se hace responsable de las opiniones vertidas por sus columnistas.',
    clauses: ['no-liability'],
  },
  { text: 'Campo pagado', clauses: ['sponsored'] },
  // Falsos amigos.
  {
    text: 'Garantizamos la exactitud de cada cifra de este informe.',
    clauses: [],
    because: 'una garantía que se da, no que se niega',
  },
  {
    text: 'El regulador declaró que la plataforma no garantiza los depósitos.',
    clauses: [],
    because: 'se cuenta lo que dijo otro',
  },
  { text: 'Todos los derechos reservados. Prohibida su reproducción total o parcial.', clauses: [] },
  { text: 'Foto: EFE', clauses: [] },
  {
    text: 'Compartimos datos con terceros para medir nuestra audiencia.',
    clauses: [],
    because: 'datos, no contenidos',
  },
  { text: 'El juez declaró al editor responsable de los daños.', clauses: [] },
  { text: 'La artista dibujó un plano del puerto con ayuda de la inteligencia artificial.', clauses: [] },
  { text: 'Publicada por primera vez en 1925, la novela no ha dejado de leerse.', clauses: [] },
  { text: 'El festival fue patrocinado por una cervecera durante treinta años.', clauses: [] },
  { text: 'Traducido a cuarenta idiomas, el libro hizo su fortuna.', clauses: [] },
  {
    text: 'El protocolo no garantiza que los paquetes lleguen en orden.',
    clauses: [],
    because: 'un texto técnico',
  },
  { text: 'Los alquileres subieron un 9 % en el tercer trimestre.', clauses: [] },
  {
    text: 'El alcalde no se hizo responsable de las opiniones de su concejal.',
    clauses: [],
    because: 'una noticia sobre quien no responde de otro',
  },
] as const satisfies readonly NoticeExample[];
