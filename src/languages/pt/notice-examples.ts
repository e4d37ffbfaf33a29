/** O que uma página diz do seu próprio conteúdo, e o que apenas se parece. Escrito para Whence. */
import type { NoticeExample } from '../../engine/language-pack';

export const noticeExamples = [
  {
    text: 'As manchetes e os resumos desta página são recolhidos de outros sites sem verificação nossa; pode haver erros.',
    clauses: ['no-guarantee'],
  },
  {
    text: 'O autor escreve a título pessoal; o texto não exprime necessariamente a posição do jornal.',
    clauses: ['no-endorsement', 'opinions-own'],
  },
  {
    text: 'Este artigo foi publicado originalmente no Correio do Porto e é reproduzido aqui com autorização; a redação não fez alterações.',
    clauses: ['republished'],
  },
  {
    text: 'Esta notícia chegou automaticamente do serviço de uma agência e não foi editada pela redação.',
    clauses: ['third-party-origin', 'no-guarantee'],
  },
  {
    text: 'Texto enviado pelo próprio autor; a plataforma apenas oferece o espaço e não verifica o que aqui se afirma.',
    clauses: ['no-guarantee', 'user-generated'],
  },
  {
    text: 'Resumo escrito por inteligência artificial e não revisto pela redação: pode conter erros.',
    clauses: ['ai-involved'],
  },
  {
    text: 'Texto traduzido automaticamente do norueguês; em caso de divergência, prevalece o original.',
    clauses: ['translated'],
  },
  {
    text: 'Este artigo foi compilado por uma IA a partir de notícias de terceiros e não foi revisto por nenhuma pessoa antes da publicação.',
    clauses: ['third-party-origin', 'ai-involved'],
  },
  {
    text: 'As publicações são escritas pelos usuários e refletem apenas a opinião deles, não a da plataforma.',
    clauses: ['opinions-own', 'user-generated'],
  },
  {
    text: 'Os números servem apenas para informação geral e não são uma recomendação de compra ou venda.',
    clauses: ['no-advice'],
  },
  { text: 'Traduzido automaticamente do alemão. O original pode divergir.', clauses: ['translated'] },
  { text: 'Conteúdo pago: o anunciante é o único responsável por este texto.', clauses: ['sponsored'] },
  {
    text: 'Esta página pode incluir conteúdo de terceiros e não garantimos a sua exatidão.',
    clauses: ['third-party-origin', 'no-guarantee'],
  },
  { text: 'O site não garante a veracidade das informações deste artigo.', clauses: ['no-guarantee'] },
  {
    text: 'O jornal não se responsabiliza por erros ou danos decorrentes do uso destas informações.',
    clauses: ['no-liability'],
  },
  {
    text: 'As opiniões expressas neste artigo são de responsabilidade do autor e não refletem necessariamente a opinião do jornal.',
    clauses: ['opinions-own', 'no-endorsement'],
  },
  {
    text: 'Este texto tem fins meramente informativos e não constitui recomendação de investimento.',
    clauses: ['information-only', 'no-advice'],
  },
  { text: 'Este artigo foi traduzido automaticamente do inglês.', clauses: ['translated'] },
  { text: 'Este resumo foi gerado por inteligência artificial.', clauses: ['ai-involved'] },
  { text: 'Publicado originalmente no Diário do Porto Alto.', clauses: ['republished'] },
  { text: 'Leia o artigo original', clauses: ['republished'] },
  { text: 'Conteúdo patrocinado', clauses: ['sponsored'] },
  { text: 'Este conteúdo foi produzido em parceria com um anunciante.', clauses: ['sponsored'] },
  { text: 'Este post contém links de afiliados e podemos receber uma comissão.', clauses: ['affiliate'] },
  { text: 'Comunicado de imprensa', clauses: ['press-release'] },
  { text: 'Este texto foi escrito por um leitor.', clauses: ['user-generated'] },
  { text: 'Este é um site de sátira e todos os textos são ficção.', clauses: ['satire'] },
  // O que apenas se parece.
  { text: 'O juiz considerou a editora responsável pelos danos.', clauses: [] },
  { text: 'A empresa garante as baterias por dez anos.', clauses: [] },
  { text: 'As rendas subiram 9% no terceiro trimestre.', clauses: [] },
  { text: 'Todos os direitos reservados. Proibida a reprodução.', clauses: [] },
  { text: 'A artista desenhou um mapa do porto com inteligência artificial.', clauses: [] },
  { text: 'Traduzido para quarenta línguas, o livro fez a sua fortuna.', clauses: [] },
  { text: 'Publicado pela primeira vez em 1925, o romance nunca deixou de ser lido.', clauses: [] },
  { text: 'O regulador disse que a plataforma não garante os depósitos.', clauses: [] },
  { text: 'O festival foi patrocinado por uma cervejaria durante trinta anos.', clauses: [] },
  { text: 'Foto: Lusa', clauses: [] },
  { text: 'Leia os termos de uso antes de se inscrever.', clauses: [] },
  { text: 'Partilhamos dados com terceiros para medir a audiência.', clauses: [] },
  { text: 'Não somos responsáveis pelo conteúdo de sites externos.', clauses: [], because: 'fala de páginas alheias' },
  { text: 'O mercado da tradução automática duplicou em cinco anos.', clauses: [] },
] satisfies readonly NoticeExample[];
