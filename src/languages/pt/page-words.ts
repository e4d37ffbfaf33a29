/** Portuguese: words of the page around the text, which tell what kind of page it is. */
import type { PageWords } from '../../engine/notices/notice-words';

export const pageWords = {
  legalTitles: [
    '(termos|condições) (e condições|de uso|de utilização|de serviço|gerais)',
    'aviso legal',
    '(política|políticas) de (privacidade|cookies|dados|uso)',
    'proteção de dados',
    'isenção de responsabilidade',
    'informação legal',
  ],
  postActions: [
    '(seguir|a seguir|seguindo|subscrever|assinar|republicar|partilhar|compartilhar|responder|respostas?|comentar|comentários?|gosto|gostei|curtir|citar|fixar|denunciar|salvar|guardar|ver perfil|repostar|retweetar)',
  ],
  viewOriginal: [
    '(ver|mostrar|ler) (o)? (original|texto original|versão original|publicação original)',
    '(ver|mostrar|ocultar) (a)? tradução',
    'traduzid(o|a) (de|do|por)',
  ],
  machineSummary: [
    'resumo (gerado|criado|elaborado|feito) (por|com|pela) (a)? (IA|inteligência artificial)',
    'resumo (automático|de IA|por IA|da IA)',
    '(gerando|a gerar|criando) (o)? resumo',
    'resumir com IA',
  ],
  opinionKickers: [
    '(opini(ão|ões)|editoria(l|is)|colunas?|coluna de opinião|análise|ponto de vista|crónicas?|crônicas?|artigo de opinião|tribuna|carta aberta|cartas (dos leitores|ao diretor|do leitor)|blogs?|blogues?|debate)',
  ],
  paidKickers: [
    '(publicidade|patrocinado|conteúdo patrocinado|publieditorial|conteúdo publicitário|informe publicitário|branded content|parceria paga|anúncio|PUB|publi|oferecido por|conteúdo de marca|especial publicitário)',
  ],
  pressContacts: [
    '(contatos?|contactos?) (para|de|da)? (imprensa|a imprensa|media)',
    'assessoria de imprensa',
    'informações à imprensa',
  ],
  aboutIssuer: ['sobre (a|o|nós|a empresa)'],
  credits: ['(fonte|fontes|via|com|crédito|créditos|por)'],
  ownReporting: [
    '(reportagem|texto|edição|redação|fotos?|por|da redação|enviad(o|a) especial|correspondente)( de| da| do)?',
  ],
  dataTerms: [
    '(volume (em)? 24h|capitalização de mercado|valor de mercado|preço de (abertura|fechamento|fecho)|máxima|mínima|variação (diária|percentual)|cotação em tempo real|oferta circulante|oferta máxima)',
  ],
} satisfies PageWords;
