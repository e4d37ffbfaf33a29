/** Portuguese: what a page says about its own content. Wording of Brazil and of Portugal. */
import type { NoticeWords } from '../../engine/language-pack';
import { pageWords } from './page-words';

export const notices = {
  negates: 'before',
  self: [
    '(este|esta|estes|estas|esse|essa|o presente|a presente|os presentes|as presentes) (novo|nova|último|breve)? (artigos?|páginas?|textos?|notas?|colunas?|matérias?|notícias?|reportage(m|ns)|publicaç(ão|ões)|posts?|postage(m|ns)|entrevistas?|vídeos?|podcasts?|episódios?|resumos?|sínteses?|traduç(ão|ões)|documentos?|documentação|relatórios?|cartas?|boletim|boletins|newsletters?|comunicados?|publieditorial|guias?|conteúdos?|materia(l|is)|informação|informações|opiniões|análises?|listas?|avaliações|resenhas?|críticas?|respostas?|mensage(m|ns)|crónicas?|crônicas?|peças?|dados|tutorial|comentários?|depoimentos?|histórias?|trechos?|excertos?|editoria(l|is)|espaço|recomendações|previsões|projeto|especial)',
    '(artigo|texto|conteúdo|informações|opiniões|análises|dados|conteúdos|comentários|matéria) (acima|abaixo|a seguir|aqui|que (acabou|acaba) de ler)',
    '(as|os) (seguintes|presentes) (opiniões|comentários|conteúdos|textos)',
    '(aqui|neste espaço) (express|publicad|contid|apresentad|veiculad|expost|divulgad)(o|a|os|as)',
    '(nada|tudo) (do que|o que) (aqui|está)',
    '(opiniões|textos|artigos|conteúdos|comentários) (publicad|assinad|veiculad|divulgad|expressad|emitid)(o|a|os|as)',
    '(trata-se|isto é|isto não é|este é|esta é)',
  ],
  withinSelf: [
    '(em|de|sobre|acerca de|a|para|com|por) (este|esta|estes|estas|esse|essa|o presente)',
    '(neste|nesta|deste|desta|nestes|nestas|destes|destas|nesse|nessa)',
  ],
  site: [
    '(este|esta|o nosso|a nossa|nosso|nossa|o presente|deste|neste|desta|nesta) (site|sites|sítio|portal|portais|blog|blogue|canal|fórum|plataforma|newsletter|boletim|revista|jornal|veículo|secção|seção|espaço|serviço|serviços|página|páginas|redação|editora|empresa)',
    '(o|do|no|pelo|ao) (site|portal|blog|blogue|jornal|veículo|sítio)',
    '(nosso|nossa|nossos|nossas) (conteúdos?|artigos?|colunas?|equipe|redação|opinião)',
  ],
  content: [
    '(todo|todos|toda|todas|o|a|os|as|alguns|algumas|parte dos|parte das)? (o|a|os|as)? (informaç(ão|ões)|conteúdos?|textos?|artigos?|dados|cotações|preços|análises?|opiniões|opinião|comentários|resumos?|traduç(ão|ões)|documentos?|matérias?|notícias?|páginas?|notas?|colunas?|fotos|vídeos|publicações|resultados|respostas?|materia(l|is)|avaliações|reprodução|posições|pontos de vista)',
  ],
  labels: [
    '(aviso|nota|isenção|limitação|declaração|termo|exoneração|advertência) (de|legal|importante|aos leitores|ao leitor)? (isenção|responsabilidade|legal|não responsabilidade|transparência|isenção de responsabilidade)?',
    '(nota|n.) (da|do|de) (redação|redactor|editor|editora|tradutor|autor|direção)',
    'disclaimer',
    'transparência',
    'avisos?',
    'atenção',
    'sobre (este artigo|esta tradução|este conteúdo)',
    'isenção de responsabilidade',
  ],
  leadIns: [
    '(note|observe|atenção|importante|nota|lembre-se|ressaltamos|salientamos|destacamos|esclarecemos|informamos|vale lembrar|alertamos|saiba|de salientar|de notar|recorde-se)( )?(que|:|,)?',
    '(por favor,?)? (tenha|tenham) em (atenção|conta|mente) que',
    '(embora|apesar de) (nos)? (esforcemos|busquemos|nossos esforços)',
  ],
  thirdPartyContent: [
    'automaticamente (do|de um|a partir do) (serviço|sistema|fluxo)? (de)? (uma|da)? agência',
    '(conteúdos?|informações|informação|dados|elementos|textos?|artigos?|opiniões|notícias|materia(l|is)|matérias|publicações|comentários|contribuições|recursos|fontes|análises) (editoriais|provenientes?|proveniente|oriund(o|a)s?|fornecid(o|a)s?|disponibilizad(o|a)s?|publicad(o|a)s?|produzid(o|a)s?|enviad(o|a)s?|criad(o|a)s?|obtid(o|a)s?|retirad(o|a)s?|coletad(o|a)s?|recolhid(o|a)s?|agregad(o|a)s?|extraíd(o|a)s?|veiculad(o|a)s?)? (automaticamente|em parte)? (por|de|do|da|dos|das|a partir de|junto a)? (fontes?|sites?|fornecedores|parceiros|editores|provedores)? (de)? (terceiros|terceira parte|extern(o|a)s|parceir(o|a)s)',
    '(conteúdos?|informações|dados|artigos|notícias) (provenientes?|fornecid(o|a)s?|coletad(o|a)s?|recolhid(o|a)s?|agregad(o|a)s?|retirad(o|a)s?|obtid(o|a)s?) (automaticamente)? (de|por|em|junto) (outr(o|a)s|divers(o|a)s|vári(o|a)s|diferentes|múltipl(o|a)s)? (fontes|editores|meios|veículos|fornecedores|agências|sites|parceiros|jornais)',
  ],
  thirdParties: [
    '(terceiros|terceira parte|um terceiro|fontes externas|parceiros|fornecedores|agências (de notícias|parceiras)?|anunciantes?|colaboradores externos|prestadores externos|autores externos|organismos externos|provedores)',
  ],
  supplied: [
    '(fornecid|disponibilizad|publicad|oferecid|produzid|redigid|escrit|criad|agregad|enviad|partilhad|compartilhad|emitid|veiculad|divulgad|obtid|distribuíd)(o|a|os|as) (automaticamente|diretamente)? (por|pelo|pela|pelos|pelas)',
    '(provenientes?|provêm|provém|oriund(o|a)s?|extraíd(o|a)s?|retirad(o|a)s?) (de|do|da|dos|das)',
  ],
  areSupplied: [
    '(é|são|está|estão) (automaticamente|diretamente)? (fornecid|disponibilizad|coletad|recolhid|agregad|oferecid|obtid)(o|a|os|as) (por|pelo|pela|de|do|da|automaticamente)',
    '(provém|provêm) (diretamente|automaticamente)? (de|do|da)',
  ],
  handedOver: [
    '(é|são|foi|foram|foi-nos) (gentilmente|automaticamente|inicialmente)? (fornecid|cedid|disponibilizad|importad|enviad|remetid)(o|a|os|as) (por|pelo|pela|gentilmente|a partir)',
  ],
  authors: [
    '(autor(es|as|a)?|redator(es|a)?|colunistas?|articulistas?|colaborador(es|a)?|convidad(o|a)s?|blogueir(o|a)s?|bloggers?|entrevistad(o|a)s?|signatári(o|a)s?|quem (o|a|os|as)? (assina|escreve|subscreve|emite)|quem (os|as) (assina|escreve)|cronistas?|anunciante|emissor(a)?|empresa emissora|autoria)',
  ],
  users: [
    '(usuári(o|a)s?|utilizador(es|a)?|internautas?|leitor(es|as|a)?|membros?|assinantes?|visitantes?|participantes?|comentadores|comentaristas?)',
    'a comunidade',
  ],
  userContent: [
    '(conteúdos?|comentários?|opiniões|mensagens|artigos?|textos?|testemunhos?|publicações|fotos|cartas?|avaliações|contribuições) (de|do|dos|das|da|publicad(o|a)s? por|enviad(o|a)s? por|escrit(o|a)s? por|gerad(o|a)s? por|criad(o|a)s? por|feit(o|a)s? por|postad(o|a)s? por|deixad(o|a)s? por|publicad(o|a)s? pelos|gerad(o|a)s? pelos|enviad(o|a)s? pelos)? (um|uma|os|as|nossos)? (internautas?|usuári(o|a)s?|utilizador(es)?|leitor(es|a)?|membros?|assinantes?|visitantes?|participantes?|comunidade)',
    '(escrit|redigid|publicad|enviad|submetid|partilhad|compartilhad|postad|criad)(o|a|os|as) (livremente|diretamente)? por (um|uma|os|nossos|um de nossos|um dos nossos) (colaborador(es)?|internautas?|usuári(o|a)s?|utilizador(es)?|leitor(es|a)?|membros?|assinantes?|voluntári(o|a)s?|comunidade)',
    '(os)? comentários (publicados|postados|feitos)? são (de|da|dos)',
    '(os)? comentários são de responsabilidade',
  ],
  contributorLabels: [
    '(enviado|publicado|carregado|postado) pelo (próprio)? autor',
    '(artigo|coluna|texto|post|opinião|contribuição|crónica|crônica|tribuna) (convidad(o|a)|de convidad(o|a)|extern(o|a)|d(o|e) leitor|livre|aberta)',
    '(colunista|autor|autora|colaborador|colaboradora|articulista) (convidad(o|a)|extern(o|a)|especial|voluntári(o|a))',
    '(enviado|publicado|escrito) por (um|uma)? (leitor|leitora|usuário|utilizador|membro|internauta)',
    'colaboração especial',
    '(cartas|correio) (do|dos|de) leitor(es)?',
    'espaço do leitor',
    'convidado',
  ],
  negation: [
    '(não|nem|sem|nenhum|nenhuma|nunca|jamais|tampouco|nada|ninguém|em nenhum caso|de modo algum|de forma alguma|em hipótese alguma|em caso algum)',
  ],
  clauseBreaks: ['(mas|porém|contudo|no entanto|todavia|embora|enquanto|e sim)'],
  guarantee: [
    '(garante|garantimos|garantem|garantir|garanto|garantia|garantias|garantid(o|a)s?|assegura|asseguram|asseguramos|assegurar|certifica|certificamos|atesta|atestamos|responde pela|responde por|se compromete|nos comprometemos)',
  ],
  noGuarantee: [
    '(sem|nenhuma|não (oferece|oferecemos|dá|damos|há|se dá|presta|prestamos)) (qualquer|nenhum tipo de|quaisquer|nenhuma)? (tipo de)? (garantia|garantias)( (de|da|do|quanto|sobre|que|expressa|alguma))?',
    'salvo (erro|erros) (ou|e) omiss(ão|ões)',
    '(não (tem|têm|possui|possuem)) (qualquer)? (valor|caráter|carácter|validade) (contratual|oficial|vinculativo|vinculante|jurídico|legal)',
    'no estado em que se encontra',
  ],
  quality: [
    '(a|à|da|sua|suas|na|pela)? (exatidão|exactidão|precisão|veracidade|completude|integralidade|validade|fiabilidade|confiabilidade|fidelidade|correção|correcção|qualidade|pertinência|atualidade|atualização|actualização|autenticidade|conformidade|legalidade|licitude|verdade|idoneidade|integridade|tempestividade|exat(o|a|os|as)|complet(o|a|os|as)|corret(o|a|os|as)|correct(o|a|os|as)|atualizad(o|a|os|as)|precis(o|a|os|as)|fiáve(l|is)|confiáve(l|is)|isent(o|a)s? de erros|livres? de erros|ausência de erros)',
  ],
  unsure: [
    '(pode|podem|poderá|poderão|é possível que) (por vezes|ainda|também|eventualmente|às vezes)? (conter|contenha|contenham|incluir|apresentar|gerar|produzir|cometer|ter|haver|existir|ocorrer|trazer) (algum(a|as)?|alguns|uns|cert(o|a)s|pequen(o|a)s|eventuais|possíveis)? (erros?|inexatid(ão|ões)|inexactid(ão|ões)|imprecis(ão|ões)|omiss(ão|ões)|falhas?|equívocos?|incorreç(ão|ões)|gralhas|vieses|informaç(ão|ões) (inexatas?|incorretas?|incorrectas?|imprecisas?|incompletas?|desatualizadas?|erradas?))',
    '(pode|podem|poderá|poderão) (estar|ser|não ser|não estar|ficar) (parcialmente|por vezes|sempre|totalmente)? (inexat(o|a)s?|incomplet(o|a)s?|errad(o|a)s?|incorret(o|a)s?|imprecis(o|a)s?|desatualizad(o|a)s?|atrasad(o|a)s?|exat(o|a)s?|precis(o|a)s?|corret(o|a)s?)',
    '(não (é|são|está|estão)) (necessariamente|sempre)? (exat(o|a)s?|fiáveis|confiáveis|atualizad(o|a)s?|complet(o|a)s?|corret(o|a)s?)',
    '(verifique|confirme|confira|recomenda-se verificar|deve ser (revist|verificad|conferid)(o|a)) (sempre|as|os|a|o)? (informações|informação|fontes|dados|factos|fatos)?',
    'se (encontrar|detetar|detectar|notar) (algum)? erro',
  ],
  unchecked: [
    '(não (foi|foram|é|são|havia sido)) (ainda|previamente|independentemente)? (verificad|revist|revisad|conferid|checad|validad|moderad|confirmad|editad|apurad)(o|a|os|as)',
    'não (verificad|revisad|revist|validad|moderad|confirmad|checad)(o|a|os|as)',
    'sem (revisão|verificação|controlo|controle|validação|intervenção|supervisão|edição|moderação|interferência|curadoria) (humana|prévia|editorial|da redação|jornalística)?',
    'não (verifica|verificamos|revê|revemos|controla|controlamos|valida|edita|pôde verificar) (o|a|os|as|este|esta|estes|estas|cada)',
  ],
  liable: [
    '(responsáve(l|is)|responsabilidade|responsabilidades|se responsabiliza|se responsabilizam|nos responsabilizamos|responsabilizam-se|responsabiliza-se|imputáve(l|is)|assume|assumimos|assumem|responde)',
  ],
  noLiability: [
    '(declina|declinam|declinamos|exclui|excluem|excluímos|rejeita|rejeitam|rejeitamos|isenta-se|isentam-se|exime-se|eximem-se|eximimo-nos|nos eximimos|se exime|se isenta|enjeita|recusa|afasta) (de|expressamente|por isso)? (de)? (toda|todas|qualquer|quaisquer|a|sua|nossa)? (e qualquer)? (tipo de)? responsabilidade(s)?',
    '(por (sua|tua|vossa)|a seu) (própria)? (conta|próprio)? (e)? (risco|responsabilidade)',
    '(está|estão|fica|ficam) isent(o|a|os|as) de (qualquer|toda)? responsabilidade',
  ],
  harm: [
    '(erros?|omiss(ão|ões)|danos?|perdas?|prejuízos?|consequências|utilização|uso|decis(ão|ões)|conteúdos?|inexatidões|imprecisões|informações|investimentos|resultados|interpretações|mal-entendidos|opiniões|confiança)',
  ],
  responsibilityOf: [
    '(é|são|será|serão|sendo|fica) (da|de|do|dos|das)? (inteira|total|exclusiva|única|inteiramente)? (responsabilidade|autoria)? (e exclusiva)? (da|do|dos|das|de) (seus|suas|seu|sua|respetiv(o|a)s?|respectiv(o|a)s?)? (autor(es|a)?|quem|leitor(es)?|colunistas?|anunciantes?|usuários?|utilizador(es)?|emissor(a)?|empresa|assinante|signatários?)',
    '(responsabiliza|compromete|vincula) (apenas|somente|unicamente)? (o|os|a|as)? (seu|seus)? (autor(es|a)?)',
    '(inteira|exclusiva|total) responsabilidade (de|do|da|dos|das)',
    'de responsabilidade (exclusiva|única)? (de|do|da|dos|das) (seus|autor(es)?)',
  ],
  endorse: [
    '(endossa|endossam|endossamos|endosso|aprova|aprovamos|apoia|apoiamos|subscreve|subscrevemos|recomenda|recomendamos|avaliza|corrobora|(implica|constitui|significa) (uma)? (aprovação|apoio|endosso|concordância)|aprovação|concordância|concorda)',
  ],
  noEndorsement: [
    '(sem|não) (implicar|significar) (aprovação|concordância|apoio)',
    '(sem|não tem|não têm) (qualquer)? (vínculo|ligação|relação) com',
  ],
  opinions: [
    '(opiniões|opinião|pontos de vista|ponto de vista|posições|posição|posicionamento|ideias|afirmações|conceitos|declarações|juízos|visão|política editorial|linha editorial|pensamento)',
  ],
  expressed: [
    '(opiniões|pontos de vista|ideias|posições|afirmações|conceitos|opinião) (aqui|neste|nesta|nos|nas)? (expressad|express|emitid|manifestad|contid|defendid|formulad|veiculad|expendid|apresentad)(o|a|os|as)',
    '(opinião|opiniões) (d(o|os|a|as)|de)',
  ],
  reflect: [
    '(reflete|refletem|reflecte|reflectem|refletir|representa|representam|representar|traduz|traduzem|exprime|exprimem|expressa|expressam|coincide|coincidem|correspond(e|em))',
  ],
  ownership: [
    '(refletem|reflete|expressam|expressa|exprimem|exprime|representam) (apenas|somente|só|unicamente|exclusivamente) (a|o|as)? (opinião|opiniões|própria|sua|visão|posição)',
    '(é|são|pertence|pertencem) (apenas|unicamente|exclusivamente|somente|exclusivas)? (a|as|da|de|do|dos|das|aos|ao) (seus|seu|sua|respetivos|respectivos|inteira responsabilidade d(e|o|os|a|as))? (autor(es|as|a)?|articulistas?|colunistas?|entrevistad(o|a)s?|leitor(es)?|quem (os|as|o|a)? (assina|escreve|emite))',
    '(é|são) (pessoal|pessoais|minhas|exclusivas|próprias)',
    '(reflete|refletem|exprime|exprimem|expressa|expressam|representa|representam) (apenas|unicamente|somente|exclusivamente|só)? (a|as|o|os)? (opinião|opiniões|ponto de vista|pontos de vista|visão|posição|pensamento)? (pessoal)? (de|do|da|dos|das) (seus|seu)? (autor(es|as|a)?|colunistas?|articulistas?|autoria)',
  ],
  ownOpinion: [
    '(as)? (opiniões|opinião) (são|é) (exclusivamente|apenas)? (minhas|minha|pessoais|pessoal|próprias|do autor|da autora|dos autores)',
    '(texto|artigo|coluna|conteúdo) de opinião',
  ],
  infoOnly: [
    '(apenas|somente|meramente|exclusivamente|unicamente|só)? (para|com|a|tem|de) (fins|caráter|carácter|propósitos?|efeitos|objetivo|título|finalidade) (meramente|puramente|exclusivamente|apenas|unicamente)? (informativ(o|a)s?|educativ(o|a)s?|educacionais|indicativ(o|a)s?|ilustrativ(o|a)s?|de informação|pedagógicos?)',
    '(é|são|tem|têm) (caráter|carácter|natureza)? (meramente|puramente|apenas|exclusivamente) (informativ|indicativ|ilustrativ)(o|a|os|as)',
    'a título (meramente)? (informativo|indicativo|ilustrativo)',
  ],
  advice: [
    '(aconselhamento|conselhos?|recomendaç(ão|ões)|consultoria|orientaç(ão|ões)|assessoria|parecer|sugestão|solicitação|oferta|indicação|incentivo|convite) (personalizad(o|a))? (de|para|a|em|ao)? (investimentos?|investir|financeir(o|a)s?|jurídic(o|a)s?|legal|fisca(l|is)|médic(o|a)s?|compra|comprar|venda|vender|negociação|profissional|tributári(o|a))',
    '(oferta|solicitação|recomendação|convite) (de|para) (compra|venda|comprar|vender)',
  ],
  noAdvice: [
    '(não (substitui|substituem|dispensa|dispensam)) (a|o|uma|as)? (consulta|orientação|aconselhamento|opinião|avaliação|diagnóstico|tratamento|parecer)',
  ],
  adviceHints: [
    '(consulte|procure|consultar) (sempre)? (um|uma|o|a|seu|sua) (médic(o|a)|profissional|advogad(o|a)|consultor(a)?|especialista|assessor)',
    '(faça|realize) (a sua|sua)? (própria)? (pesquisa|análise|investigação)',
  ],
  risk: [
    '(seu|o seu)? (capital|dinheiro|investimento) (está|pode estar|corre|encontra-se)? (em)? risco',
    '(investir|investimentos?|negociação|operações|criptomoedas|criptoativos) (em)? (*)? (envolve|envolvem|implica|implicam|apresenta|comporta|acarreta) (alto|elevado|um|uma)? (riscos?|grau de risco)',
    '(rentabilidades?|desempenho|resultados) passad(o|a)s?',
  ],
  aiMade: [
    '(gerad|escrit|redigid|criad|produzid|realizad|resumid|elaborad|feit|traduzid|adaptad|revist|editad|apoiad|preparad|compilad)(o|a|os|as) (em parte|parcialmente|automaticamente|totalmente|inteiramente)? (por|com|através de|mediante|utilizando|usando|a partir de|pela|pelo|via|com (o)? (auxílio|apoio|ajuda|uso|suporte|recurso) (de|da|do|a|à)) (um|uma|a|ferramentas? de|modelos? de|sistemas? de|tecnologia de)? (ferramentas?|modelos?|tecnologias?)? (de)? (IA|I.A.|inteligência artificial|IA generativa|ChatGPT|GPT|Gemini|Copilot|modelos? de linguagem|robôs?|algoritmos?)',
    '(a IA|uma IA|a inteligência artificial|o ChatGPT|um algoritmo|um robô) (gerou|redigiu|escreveu|produziu|resumiu|traduziu|criou|ajudou)',
    'com (o)? (auxílio|apoio|ajuda|suporte|recurso) (de|da|à|a) (ferramentas de|uma)? (IA|inteligência artificial)',
    '(utiliza|utilizamos|utilizou|usa|usamos|recorre|recorremos) (a|à)? (ferramentas de|uma)? (IA|inteligência artificial)',
  ],
  aiLabels: [
    '(a|as)? (IA|inteligência artificial|respostas da IA|ChatGPT) (pode|podem) (cometer|conter|errar)',
    '(conteúdo|texto|resumo|artigo|resposta|tradução|imagem|síntese|transcrição) (gerad|criad|redigid|produzid|escrit|feit|elaborad)(o|a) (automaticamente)? (por|com|pela) (IA|inteligência artificial|máquina)',
    '(resumo|tradução|resposta|conteúdo) (por|da|de|com) (IA|inteligência artificial)',
    '(gerad|resumid|traduzid)(o|a|os|as) (por|com|pela) (IA|inteligência artificial)',
  ],
  translated: [
    '(traduzid)(o|a|os|as) (e adaptad(o|a|os|as))? (automaticamente|por|de|do|da|com|utilizando|a partir|usando|através|originalmente|livremente|pela|pelo)',
    '(uma)? tradução (automática|automatizada|livre|não oficial|adaptada|integral|parcial)? (de|do|da|por|feita|realizada|gerada)',
    '(foi|foram|é|são) (automaticamente|originalmente|inicialmente)? traduzid(o|a|os|as)',
    '(é|são) (uma|o resultado de uma)? traduç(ão|ões)',
    '(automaticamente|mecanicamente) traduzid(o|a|os|as)',
    '(publicado|escrito) originalmente em (inglês|espanhol|francês|alemão|italiano|chinês|russo)',
  ],
  translatedLabels: [
    '(tradução|traduzid(o|a)|versão) (automática|automaticamente|por (IA|máquina)|do google|livre)',
    'tradução( )?:',
    'traduzid(o|a) (por|de|do)',
    'traduções (automáticas|automatizadas)',
    '(o|a) (original|documento original|texto original|versão original|versão em inglês) (em seu idioma nativo|no seu idioma)? (prevalece|prevalecerá|deve ser considerad(o|a)|é)',
    'em caso de (discrepância|divergência|dúvida|conflito)',
  ],
  firstPublished: [
    '(originalmente|inicialmente|primeiramente|anteriormente|primeiro|antes) (publicad|divulgad|veiculad|escrit)(o|a|os|as)',
    '(publicad|divulgad|veiculad)(o|a|os|as) (originalmente|inicialmente|pela primeira vez|primeiro|anteriormente|em simultâneo|também|primeiramente) (em|no|na|por|pelo|pela)?',
    '(foi publicad(o|a)|foi originalmente|saiu) (originalmente|inicialmente|pela primeira vez|primeiro)? (em|no|na|publicad(o|a))',
    '(republicad|reproduzid|reeditad)(o|a|os|as) (aqui|na íntegra|automaticamente)? (com (a)? (autorização|permissão|licença)|a partir|sob|de|do|da|pelo|pela)',
    '(reproduzimos|republicamos|publicamos) (aqui|a seguir|na íntegra)? (o|a|este|um) (artigo|texto|coluna|entrevista|post)',
    '(extraíd|retirad|adaptad)(o|a|os|as) (de|do|da) (um|uma|o|a|livro|artigo|relatório|blog|site|jornal|revista|edição|publicação)?',
    '(não foi|não foram) (editad|modificad|revisad|alterad)(o|a|os|as) (por|pela|pelo)',
    'publicad(o|a) em (parceria|colaboração) com',
    'com (a)? (autorização|permissão) (de|do|da)',
    '(feed|serviço|fluxo) (de agências?|sindicado|automático|de notícias)',
  ],
  republishedLabels: [
    '(ler|leia|ver|veja) (aqui)? (o|a) (artigo|versão|texto|matéria|publicação|notícia|post)? (original)( (em|aqui))?',
    '(artigo|texto|link|fonte|publicação|matéria) (original|fonte)',
    'com informações d(a|o|e) (agência|agências|Reuters|AFP|Lusa|AP|EFE|Agência Brasil|Estadão Conteúdo)',
    '(fonte|via|com)( )?: ',
    '(conteúdo|texto|matéria) (republicad|reproduzid)(o|a)',
    '(Estadão Conteúdo|Agência Brasil|Agência Lusa|Folhapress)',
  ],
  sponsored: [
    '(patrocinad|subsidiad|pag|financiad|oferecid|apresentad|produzid|redigid|escrit|criad)(o|a|os|as) (e (produzid|pag)(o|a))? (por|para|em parceria com|em colaboração com|com o apoio de|pelo|pela) (um|uma|o|a|nosso|nossos)? (anunciantes?|patrocinador(es)?|parceiros?|marcas?|clientes?|agência|estúdio|equipa comercial|departamento comercial|apoio (financeiro))',
    '(patrocinad)(o|a|os|as) (por|pelo|pela)',
    '(é|são|um|uma|de um|contém|inclui) (um|uma)? (artigo|conteúdo|texto|publicação|post|vídeo|mensagem|matéria|ação)? (patrocinad(o|a)s?|publieditoria(l|is)|pag(o|a)s?|publicitári(o|a)s?|promociona(l|is)|comercia(l|is)|de marca|publicidade)',
    '(parceria|colaboração) (paga|comercial|remunerada|publicitária)',
  ],
  gifts: [
    '(recebi|recebemos|foi-nos enviad(o|a)|foi cedid(o|a)|cedid(o|a)) … (gratuitamente|grátis|de graça|pela marca|pelo fabricante|da editora|para (teste|análise|resenha))',
    '(a marca|a empresa|o fabricante|a editora) (enviou|cedeu|emprestou|ofereceu|convidou)(-me|-nos)?',
  ],
  sponsorLabels: [
    '(artigo|conteúdo|texto|publicação|post|vídeo|mensagem|espaço|especial|caderno|informe) (patrocinad(o|a)s?|publicitári(o|a)s?|promociona(l|is)|comercia(l|is)|pag(o|a)s?|de marca|d(o|os) (nosso|nossos)? (parceiros?|anunciantes?))',
    'publieditoria(l|is)',
    'informe publicitário',
    '(patrocinad|oferecid|apresentad)(o|a) (por|pelo|pela)',
    'em parceria com',
    'parceria (paga|comercial)',
    'branded( )?content',
    'conteúdo (de marca|patrocinado|publicitário)',
    'publi(post)?',
    'PUB',
  ],
  affiliateLinks: [
    'links? (de)? (afiliad(o|a)s?|afiliação|parceir(o|a)s?|patrocinad(o|a)s?|comissionad(o|a)s?)',
    '(programas?|marketing|rede|parceiros) de (afiliados|afiliação)',
    'hiperligações (de)? (afiliad(o|a)s?|afiliação)',
    '(associados|afiliados) (da|do)? amazon',
  ],
  commission: [
    '(podemos|posso|pode|poderemos|poderá) (também)? (receber|ganhar|obter|auferir) (uma|um|alguma)? (pequena)? (comiss(ão|ões)|remuneração|percentagem|porcentagem|compensação)',
    '(recebemos|recebo|ganhamos|ganho|recebe|ganha|auferimos) (uma|um|alguma)? (pequena)? (comiss(ão|ões)|remuneração|percentagem|compensação)',
  ],
  purchase: [
    '(compras?|comprar|comprados?|links?|cliques?|vendas?|produtos?|pedidos?|lojas?|hiperligações|afiliados|adquirir)',
  ],
  pressRelease: [
    '(é|são|constitui|reproduz) (um|uma|o|parte de)? (comunicado|comunicados|nota|press release|release) (de imprensa|à imprensa|oficial)?',
    '(comunicado|nota|release) (de|à)? (imprensa)? (divulgad|enviad|emitid|redigid|distribuíd)(o|a) (por|pela|pelo)',
    '(foi|é) (emitid|divulgad|enviad|distribuíd|fornecid)(o|a) (por|pela|pelo) (empresa|entidade|emissor)',
    'é (da)? responsabilidade (exclusiva)? (do|da) (emissor|emissora|empresa|anunciante)',
  ],
  pressLabels: [
    '(comunicados?|notas?) (de|à) imprensa',
    '(press|news)( )?releases?',
    'para (divulgação|publicação) imediata',
    'contatos? (para|de|da)? (imprensa|a imprensa)',
    'contactos? (para|de|da)? (imprensa|a imprensa|media)',
    'assessoria de (imprensa|comunicação)',
    '(PR( )?Newswire|Business( )?Wire|Globe( )?Newswire|DINO|Cision)',
    'informações à imprensa',
  ],
  satire: [
    '(é|são|contém|publica|trata-se) (um|uma|de um|de uma|só|puramente|de)? (site|jornal|artigo|conteúdo|texto|portal|página|obra|notícias)? (de)? (paródi(a|co|ca)s?|satíric(o|a)s?|sátira|humorístic(o|a)s?|humor|ficção|fictíci(o|a)s?|inventad(o|a)s?)',
    '(site|jornal|portal|conteúdo|artigo|texto|página|publicação) (de notícias)? (satíric(o|a)|humorístic(o|a)|de sátira|de humor|de ficção|de paródia)',
    'qualquer (semelhança) com',
    '(obra|texto) de ficção',
  ],
  terms: [
    '(confidencia(l|is)|destinatários?|remetente)',
    '(termos (de|e)|condições (de|gerais)|política de privacidade|cookies|licença|contrato|usuário concorda|utilizador concorda|(a|esta) plataforma (é|não|pode|fornece|oferece)|na plataforma|aplicativo|aplicação|software|serviço é|conta|assinatura|reembolso|propriedade intelectual|direitos autorais|marca registrada|código aberto|API|no estado|instalação|produto)',
  ],
  elsewhere: [
    '(sites?|sítios?|páginas|websites?|links?|hiperligações) (de)? (extern(o|a)s|terceiros|ligad(o|a)s)',
    'links de terceiros',
  ],
  reported: ['(disse|disseram|afirmou|afirmaram|declarou|segundo|de acordo com|informou|explicou|alertou|conforme)'],
  unreal: ['(se|caso|quando|evite|evitar)'],
  discusses: ['(sobre|acerca|aborda|trata|analisa|explica|mostra|discute)'],
  falseFriends: [
    '(não (só|apenas|somente)|não (foi|foram) (condenad|considerad)(o|a)s?)',
    '(responsável|responsáveis) (pela|pelo|por) (área|setor|departamento|obra|projeto|ataque|acidente|incêndio|morte)',
    '(considerad|condenad|julgad|apontad)(o|a|os|as) (como)? responsáve(l|is)',
    '(fundo|garantia) (de garantia|estendida|do fabricante|física)',
    '(Associados|parceiros) (da empresa|do projeto)',
  ],
  page: pageWords,
} satisfies NoticeWords;
