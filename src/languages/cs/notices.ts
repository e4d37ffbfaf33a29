/** Czech: what a page says about its own content. The negation grows on to the verb. */
import type { NoticeWords } from '../../engine/language-pack';
import { pageWords } from './page-words';

export const notices = {
  negates: 'before',
  self: [
    '(tato|tuto|této) (tisková zpráva|tiskovou zprávu|tiskové zprávy)',
    '(názvy|popisky|titulky|nadpisy|překlady) (jsou|byly)',
    '(tento|tato|toto|tohoto|této|tomto|tyto|těchto|těmito|uveden(ý|á|é|ých|ého)|výše uveden(ý|á|é|ých)|zveřejněn(ý|á|é|ých)|obsažen(ý|á|é|ých)|prezentovan(ý|á|é|ých)|zde uveden(ý|á|é|ých)) (člán(ek|ku|ky)|stránk*|text*|materiál*|zpráv*|sloupe*|příspěv*|blog*|rozhovor*|video|podcast*|shrnutí|překlad*|dokument*|rapor*|dopis*|informac*|názor*|analýz*|seznam*|recenz*|odpově*|sdělení|údaj*|komentář*|příběh*|obsah*|newsletter*|návod*|studi*|reportáž*|publikac*|hodnocení)',
    '(článek|text|obsah|informace|názory|komentáře|materiál|překlad|příspěvky|publikované) (výše|níže|na (této|těchto) stránce|uvedené|zveřejněné|vyjádřené|zde)( (v|na) (tomto|této|těchto) (článku|textu|stránkách|webu|serveru))?',
    '(následující|názory|komentáře|příspěvky) (komentáře|názory|čtenářů|diskutujících|uživatelů|autorů)',
    '(toto je|jedná se o|nejedná se o|jde o)',
  ],
  withinSelf: ['(v|na|o|z|k|do|pro|při|ve|ze) (tomto|této|těchto|tohoto|toto)'],
  site: [
    '(tento|tato|tohoto|této|tomto|naš(e|i|ich|ím)|náš|našeho|těchto) (web*|stránk*|portál*|blog*|kanál*|fór*|platform*|newsletter*|magazín*|deník*|noviny|redakc*|server*|rubrik*|služb*|vydavatel*|článk*|obsah*)',
    '(web|webu|server|serveru|portál|redakce|redakcí|vydavatel|vydavatele|provozovatel|provozovatele|administrátor|společnost)',
  ],
  content: [
    '(všechny|veškeré|veškerý|část|některé)? (informac*|obsah*|text*|článk*|údaj*|dat(a)?|kurz*|cen(y)?|analýz*|názor*|komentář*|shrnutí|překlad*|dokument*|materiál*|zpráv*|stránk*|příspěv*|publikac*|fotografi*|video|výsledk*|odpověd*|recenz*)',
  ],
  labels: [
    '(upozornění|vyloučení odpovědnosti|prohlášení|právní (upozornění|doložka|informace)|poznámka|důležité|disclaimer|varování|zřeknutí se odpovědnosti|omezení odpovědnosti|upozornění na riziko)',
    '(poznámka|pozn.) (redakce|red.|překladatele|autora|editora)',
    'transparentnost',
  ],
  leadIns: [
    '(upozorňujeme|mějte (prosím)? na paměti|vezměte (prosím)? na vědomí|pozor|důležité|poznámka|upozornění|připomínáme|berte prosím na vědomí|prosím)( )?(,|:)? (že)?',
    '(ačkoli|přestože|i když) (se)? (snažíme|usilujeme)',
  ],
  thirdPartyContent: [
    '(přebíráme|přebírá|přebírány|převzaty|převzato|sbíráme|shromažďujeme) (automaticky)? z jiných (webů|serverů|zdrojů|médií)',
    '(obsah*|informac*|údaj*|dat(a)?|materiál*|text*|článk*|názor*|zpráv*|publikac*|komentář*|zdroj*) (pocházej*|poskytnut*|poskytovan*|zveřejněn*|vytvořen*|získan*|převzat*|shromážděn*|dodan*)? (automaticky)? (od|z|ze)? (třetích stran|třetí strany|externích|jiných (zdrojů|vydavatelů|webů)|partnerů|partnerských|různých zdrojů|cizích)',
    '(je|jsou) (automaticky) (shromažďován*|stahován*|přebírán*)',
  ],
  thirdParties: [
    '(třetí(ch|m|mi)? stran(y|ám|a|ou)?|třetích osob|externí(ch|mi)? (dodavatel*|zdroj*|autor*|partner*|poskytovatel*)|(naši|našich)? partne(ři|rů|ry)|dodavatel(é|ů)|poskytovatel(é|ů)|agentur(y|a|ami)? (zpravodajsk*)?|inzerent(i|ů|a)?)',
  ],
  supplied: [
    '(poskytnut|poskytován|dodán|zveřejněn|publikován|připraven|napsán|vytvořen|zaslán|shromážděn|získán|převzat|vložen|sdílen)(a|o|y|i|ý|é|ých)? (automaticky|přímo)? (od|z|ze|třetí*)?',
    '(pochází|pocházejí|pocházející(ch)?) (z|od|ze)',
  ],
  areSupplied: [
    '(je|jsou) (automaticky|přímo)? (poskytován|dodáván|shromažďován|přebírán|stahován|poskytnut)(a|o|y|i)? (z|od|třetími|automaticky|partnery)',
    '(pochází|pocházejí) (přímo|automaticky)? (z|od)',
  ],
  handedOver: [
    '(byl|byla|bylo|byly|je|jsou) (laskavě|automaticky)? (poskytnut|předán|dodán|importován|zaslán|převzat)(a|o|y|i)? (od|z|ze|redakci)',
  ],
  authors: [
    '(autor(a|y|ů|em|ka|ky|i|em)?|komentátor(a|ů|ka)?|publicist(a|y)|host(a|é|ů)?|dotázan*|blogger*|sloupkař*|redaktor*|jejich autor*|jeho autor*|zadavatel(e|em)?|inzerent*|přispěvatel*)',
  ],
  users: [
    '(uživatel(é|ů|i|e)?|čtenář(i|ů|e|ka)?|diskutující(ch|m)?|návštěvní(k|ci|ků)|přispěvatel(é|ů|e)?|účastní(k|ci|ků)|předplatitel*)',
  ],
  userContent: [
    '(obsah*|komentář*|názor*|zpráv*|článk*|text*|příspěv*|recenz*|fotk*|dopis*|materiál*) (od|vytvořen*|zveřejněn*|vložen*|zaslan*|napsan*|generovan*)? (našich|našimi)? (uživatel*|čtenář*|návštěvník*|diskutující*)',
    '(napsán|zaslán|vložen|zveřejněn|vytvořen|přidán)(a|o|y)? (přímo)? (naším|jedním z našich)? (čtenář*|uživatel*|přispěvatel*)',
    '(příspěvky|komentáře|názory) (čtenářů|diskutujících|uživatelů|v diskusi)',
  ],
  contributorLabels: [
    '(vložil|nahrál|zveřejnil|přidal) (sám)? (autor|uživatel)',
    '(hostující|externí) (autor|autorka|příspěvek|komentář|sloupek)',
    '(dopisy|dopis) (čtenářů|čtenáře|redakci)',
    '(příspěvek|text|názor) (čtenáře|uživatele|hosta)',
    'komentář hosta',
  ],
  negation: [
    '(ne|nikdy|žádn*|nijak|bez|ani|v žádném případě|nelze|není|nejsou|nemá|nemusí|nemohou|nemůže|neručí|neručíme|negarantuje|negarantujeme|nezaručuje|nezaručujeme|nenese|neneseme|nenesou|nevyjadřuje|nevyjadřují|neodráží|nepředstavuje|nepředstavují|nereprezentuje|neodpovídá|neodpovídáme|nepřebírá|nepřebíráme|neschvaluje|nepodporuje|nedoporučujeme|neslouží|nezodpovídá|nezodpovídáme|nepřejímá|nepřijímá|neposkytuje|nenahrazuje|nezaručí)',
  ],
  clauseBreaks: ['(ale|avšak|však|nicméně|nýbrž|zatímco)'],
  guarantee: [
    '(zaručuj(e|eme|í)|garantuj(e|eme|í)|ruč(í|íme)|záruk(a|u|y)|garanc(e|i)|zajišťuj(e|eme)|odpovíd(á|áme|ají) za (správnost|přesnost|obsah)|potvrzuj(e|eme))',
  ],
  noGuarantee: [
    '(nezaručuj(e|eme|í)|negarantuj(e|eme|í)|neruč(í|íme)|nemůže(me)? (zaručit|ručit|garantovat)|nezajišťuj(e|eme)|neodpovíd(á|áme|ají) za (správnost|přesnost|obsah|pravdivost))',
    '(bez|žádn(é|ou)|neposkytuj(e|eme)|nedáv(á|áme)|nepřebír(á|áme)) (jakékoli|jakýchkoli|žádn*)? (záruk*|garanc*)( (za|ohledně|přesnosti|správnosti|že))?',
    'bez záruky',
  ],
  quality: [
    '(přesnost(i|í)?|správnost(i|í)?|úplnost(i|í)?|pravdivost(i|í)?|spolehlivost(i|í)?|aktuálnost(i|í)?|aktualit(a|u|y)|věrohodnost(i)?|kvalit(a|u|y)|platnost(i)?|pravost(i)?|zákonnost(i)?|přesn(é|ý|á|ých)|správn(é|ý|á|ých)|úpln(é|ý|á)|aktuální(ch)?|pravdiv(é|ý|á)|bezchybn*|bez chyb)',
  ],
  unsure: [
    '(může|mohou|by mohl*) (také|občas|stále|někdy)? (obsahovat|docházet|dopouštět se|vyskytnout|mít|generovat|vyskytovat) (se)? (určité|drobné|nějaké|případné|k)? (chyb*|nepřesnost*|omyl*|nesprávn*|zastaral*|neúpln*|překlep*|nedostat*)',
    '(může|mohou) být (nepřesn|neúpln|chybn|zastaral|nesprávn|zpožděn|přesn)(é|ý|á|ých|ě|ené)',
    '(nemusí|nemusejí) (být|odpovídat) (vždy)? (přesn*|správn*|aktuáln*|úpln*|skutečnost*)',
    '(ověřte|ověřujte|doporučujeme ověřit|je třeba ověřit|zkontrolujte) (si)? (vždy|informace|zdroje|údaje|fakta|důležité)?',
  ],
  unchecked: [
    '(nebyl(a|o|y)?|není|nejsou|neprošel|neprošl*) (nezávisle|předem|redakčně)? (ověřen*|zkontrolován*|upraven*|redigován*|moderován*|editován*|potvrzen*|korektur*|kontrol*)',
    '(neověřen*|nezkontrolovan*|neredigovan*|neupraven*)',
    'bez (ověření|kontroly|korektury|redakčn*|úprav*|zásahu|lidsk*|moderace|dohledu)( (kontrol*|úprav*|zásah*|redakc*|člověk*))?',
    '(neověřuje|neověřujeme|nekontroluje|nekontrolujeme|nemoderuje|neupravuje|nezasahuje) (obsah*|text*|do|informac*|všechn*|příspěv*)',
  ],
  liable: [
    '(nes(e|eme|ou)|odpovíd(á|áme|ají)|zodpovíd(á|áme)|odpovědnost(i|í)?|zodpovědnost(i)?|odpovědn(ý|á|é|í)|přebír(á|áme)|přijím(á|áme))',
  ],
  noLiability: [
    '(nenes(e|eme|ou)|nepřebír(á|áme|ají)|nepřijím(á|áme|ají)|nepřejím(á|áme)) (redakce|provozovatel|vydavatel|autor)? (žádnou|jakoukoli|jakoukoliv|tedy)? (odpovědnost*|zodpovědnost*)',
    '(neodpovíd(á|áme|ají)|nezodpovíd(á|áme|ají)|není odpovědn*|nejsme odpovědn*|nejsou odpovědn*) za',
    '(zříká|zříkáme|zříkají|vylučuje|vylučujeme|odmítá|odmítáme) (se)? (jakékoli|jakoukoli|veškeré|veškerou|všechnu)? (odpovědnost*|zodpovědnost*)',
    'na (vlastní|vaše vlastní) (nebezpečí|riziko|odpovědnost)',
  ],
  harm: [
    '(chyb*|nepřesnost*|opomenutí|škod*|ztrát*|následk*|důsledk*|použit*|využit*|rozhodnut*|obsah*|informac*|investic*|výsledk*|nedorozuměn*|výklad*|názor*|újm*|reklam*)',
  ],
  responsibilityOf: [
    '(za (obsah|správnost|text|příspěvky|názory|komentáře)) (odpovídá|odpovídají|zodpovídá|nese odpovědnost|nesou odpovědnost) (výhradně|pouze|plně|sám|sami)? (jejich|jeho|její)? (autor*|zadavatel*|inzerent*|uživatel*|společnost*|čtenář*)',
    '(výhradní|plná|plnou)? odpovědnost(í)? (autor*|zadavatel*|inzerent*)',
    '(odpovědnost) (nese|nesou) (výhradně|pouze|jejich)? (autor*|zadavatel*|inzerent*)',
  ],
  endorse: [
    '(schvaluj(e|eme)|podporuj(e|eme)|doporučuj(e|eme)|ztotožňuj(e|eme|í) se|souhlas(í|íme)? s|(znamená|představuje) (schválen*|souhlas*|podpor*)|schválení|podpor(a|u|y))',
  ],
  noEndorsement: [
    '(nevyjadřuj(e|í)|neodráž(í|ejí)|nereprezentuj(e|í)|nepředstavuj(e|í)|neztotožňuj(e|eme|í) se|neschvaluj(e|eme)|nepodporuj(e|eme)) (nutně|vždy|s)? (oficiální|názor*|stanovisk*|postoj*|tento|tyto)?',
    '(nemusí|nemusejí) (nutně|vždy)? (vyjadřovat|odrážet|souhlasit|být v souladu|shodovat se|vyjadřovat|představovat|odpovídat|reprezentovat) (s)? (oficiální|názor*|stanovisk*|postoj*)?',
    '(nesouvisí|není spojen*|není nijak) (s|spojen*)',
  ],
  opinions: [
    '(názor(y|ů|em|u)?|stanovisk(o|a|em)|postoj(e|ů)?|pohled(y|ů|u)?|mínění|tvrzení|výrok(y|ů)|soud(y)?|úhel pohledu)',
  ],
  expressed: [
    '(názor(y|ů)?|postoj(e|ů)|stanovisk(a|o)|tvrzení|výroky) (vyjádřen|uveden|obsažen|prezentovan|zveřejněn|publikovan|vysloven)(é|ý|ých|á|y)',
    '(názory|názor) (autor*|autorů|čtenář*|diskutuj*|host*)',
  ],
  reflect: [
    '(vyjadřuj(e|í)|odráž(í|ejí)|reprezentuj(e|í)|představuj(e|í)|odpovíd(á|ají)|shoduj(e|í) se|vyjadřovat|odrážet)',
  ],
  ownership: [
    '(vyjadřují|odrážejí|představují|vyjadřuje|odráží) (pouze|výhradně|jen|výlučně) (jejich|jeho|její|vlastní|osobní) (vlastní|osobní)? (názor|názory|postoj|stanovisko)',
    '(je|jsou|vyjadřuje|vyjadřují|odráží|odrážejí|patří|představuje|představují) (pouze|výhradně|výlučně|jen)? (soukrom*|osobní*|subjektivní*|vlastní*)? (názor*|postoj*|stanovisk*|pohled*)? (jejich|jeho|její)? (autor*|dotázan*|čtenář*|diskutuj*|host*|komentátor*)',
    '(osobní|soukromý|subjektivní) názor',
  ],
  ownOpinion: [
    '(názory|názor) (jsou|je) (výhradně|pouze)? (mé|můj|moje|osobní|vlastní|soukromé)',
    '(je|jsou) (pouze)? (osobní|subjektivní|soukrom*) názor*',
  ],
  infoOnly: [
    '(pouze|jen|výhradně|výlučně)? (pro|k|slouží|má|mají) (pouze|jen|výhradně|čistě)? (k|pro)? (informativní*|informační*|informačním|vzdělávací*|ilustrativní*|orientační*|informačním) (účel*|charakter*|povah*|hodnot*)',
    '(má|mají) (pouze|jen|čistě) (informativní|informační|orientační) (charakter|povahu|hodnotu)',
  ],
  advice: [
    '(investiční*|právní*|daňov*|lékařsk*|finanční*|obchodní*|odborn*|zdravotní*) (doporučen*|porad*|rad(a|y|u)|poradenství|nabídk*|konzultac*|stanovisk*)',
    '(doporučen*|nabídk*|výzv*|pobídk*|návrh*) (k|ke|na|pro) (nákup*|prodej*|koupi|investov*|investic*|obchod*)',
  ],
  noAdvice: ['(nenahrazuje|nenahrazují|nemůže nahradit) (lékařsk*|odborn*|právní*|rad*|konzultac*|diagnóz*|léčb*)'],
  adviceHints: [
    '(poraďte se|konzultujte|obraťte se|vyhledejte) (s|se|na|svého)? (lékař*|odborník*|právník*|poradc*|specialist*)',
  ],
  risk: [
    '(investování|investice|obchodování|spekulac*) (do|s|na)? (*)? (je|jsou|nese|představuje|zahrnuje|s sebou nese|spojen*) (s|sebou)? (vysok*|značn*)? (rizik*)',
    '(minulé|historické|dosavadní) (výnosy|výsledky)',
    '(můžete|riziko) (přijít o|ztrát*) (kapitál*|svůj|celou|vložen*|investovan*)',
  ],
  aiMade: [
    '(sestavila|vytvořila|napsala|zpracovala|přeložila|vygenerovala|shrnula) (AI|umělá inteligence)',
    '(AI|umělá inteligence) … (sestavila|vytvořila|napsala|zpracovala|přeložila|vygenerovala|shrnula)',
    '(vygenerován|napsán|vytvořen|připraven|přeložen|zpracován|sepsán|generován|shrnut|sestaven|upraven|vznikl)(a|o|y|i|é|ý)? (částečně|zcela|automaticky)? (pomocí|za pomoci|s pomocí|s využitím|s podporou|prostřednictvím|umělou|s použitím|na základě|AI) (nástroj*|model*|systém*)? (uměl* inteligenc*|AI|ChatGPT|GPT|generativní*|jazykov* model*|algoritm*|inteligenc*)?',
    '(AI|umělá inteligence|ChatGPT|algoritmus) (vygeneroval*|napsal*|vytvořil*|přeložil*)',
    '(pomocí|za pomoci|s pomocí|s využitím) (nástrojů)? (AI|umělé inteligence)',
  ],
  aiLabels: [
    '(AI|umělá inteligence|odpovědi AI|ChatGPT) (může|mohou|se může|dělá) (chybovat|dělat|obsahovat|mýlit)',
    '(vygenerován|vytvořen|generován|napsán)(o|a|é|ý|y)? (pomocí|umělou|AI|s pomocí) (AI|umělé inteligence|inteligencí|umělou)?',
    '(shrnutí|souhrn|text|obsah|odpověď|překlad|článek|obrázek) (vytvořen*|generovan*|od|z|pomocí) (AI|uměl*)',
  ],
  translated: [
    '(přeložen|překládán)(a|o|y|ý|é|ých)? (automaticky|strojově|z|pomocí|do češtiny|redakcí)',
    '(strojov|automatick)(ý|ého|ém|ým|y) (překlad*|přeložen*)',
    '(je|jsou|jde o) (strojov*|automatick*|neoficiální*)? překlad*',
    'překlad (z (angličtiny|němčiny|francouzštiny|ruštiny)|článku)',
    '(strojově|automaticky) (přeložen*)',
  ],
  translatedLabels: [
    '(strojový|automatický) překlad',
    '(překlad|přeložil|přeložila|přel.)( )?(:|z)?',
    '(originál|původní (dokument|text|verze)|anglická verze|originální dokument) (ve svém|v jeho|v původním|v)? (rodném|původním)? (jazyce)? (je|má|by měl*|platí|považ*)',
    'v případě (rozporu|rozporů|nejasností|nesrovnalostí)',
  ],
  firstPublished: [
    '(původně|poprvé|nejprve|dříve|již) (zveřejněn|publikován|vyšel|vyšl|otištěn|vydán)(a|o|y)?',
    '(zveřejněn|publikován|vyšel|vyšl|otištěn)(a|o|y)? (původně|poprvé|také|dříve|nejdříve) (v|na)?',
    '(převzat|přetištěn|přetiskujeme|publikujeme|zveřejňujeme|přebíráme)(o|a|y)? (se souhlasem|s laskavým|s povolením|z|ze|od|beze změn|v plném znění)',
    '(se (svolením|souhlasem)|s (povolením|laskavým svolením)) (autor*|redakc*|vydavatel*|server*)?',
    '(výňatek|úryvek|upraveno|převzato) (z|ze|podle)',
    '(nebyl(a|o|y)?) (redakcí|nijak)? (upraven*|editován*|redigován*|změněn*) (redakc*)?',
  ],
  republishedLabels: [
    '(číst|čtěte|zobrazit|přečtěte si) (originál|původní (článek|text|zdroj)|celý článek na)',
    '(původní|originální) (článek|text|zdroj|odkaz)',
    '(zdroj|zdroje|převzato|převzato z|přebráno)( )?: ',
    '(zdroj)( )?: ?(čtk|reuters|afp)',
  ],
  sponsored: [
    '(sponzorován|placen|financován|zaplacen|připraven|vznikl|vytvořen)(a|o|y|ý|é)? (ve spolupráci s|s podporou|za podpory|díky|na objednávku|pro|firmou|společností) (naš*)? (inzerent*|sponzor*|partner*|značk*|klient*|firm*|společnost*|*)?',
    'sponzorován(o|a|y)?',
    '(je|jsou|jde o|obsahuje) (reklamní*|komerční*|sponzorovan*|placen*|propagační*) (sdělen*|text*|člán*|obsah*|příspěv*|spoluprác*|inzerc*)',
  ],
  gifts: ['(dostal*|obdržel*|zapůjčen*|poskytnut*) … (zdarma|bezplatně|k recenzi|k testu|od výrobce|od vydavatele)'],
  sponsorLabels: [
    '(komerční sdělení|komerční (článek|prezentace|příloha|text)|reklamní (sdělení|text|článek)|sponzorovan(ý|é|á) (článek|obsah|příspěvek|text)|placen(ý|á|é) (obsah|inzerce|spolupráce|článek)|inzerce|reklama|partnerský obsah|ve spolupráci s|advertorial|PR článek|propagace|placená spolupráce|sponzorováno)',
    'PR',
  ],
  affiliateLinks: [
    '(affiliate|partnersk|provizn)(ý|é|ých|ými|ém|e)? (odkaz*|program*|marketing*|link*|spoluprác*)',
    'affiliate',
  ],
  commission: [
    '(můžeme|mohu|může|získáme|získám|dostaneme|dostáváme|obdržíme|získáváme|máme) (získat|dostat|obdržet|z|malou)? (nákup*)? (malou|drobnou)? (proviz*|odměn*)',
  ],
  purchase: ['(nákup*|koup*|nakoup*|odkaz*|prokl*|prodej*|produkt*|objednáv*|obchod*)'],
  pressRelease: [
    '(tisková zpráva|tiskovou zprávu) … na (výhradní)? odpovědnost',
    '(je|jsou|jde o) (to)? (tiskov* zpráv*)',
    '(tiskov* zpráv*) (poskytnut*|zaslan*|vydan*|připraven*) (společností|firmou|agenturou)?',
    'za obsah (tiskové zprávy|odpovídá) (zadavatel|společnost)?',
  ],
  pressLabels: [
    '(tiskov(á|é) (zpráva|zprávy))',
    '(kontakt|kontakty) (pro)? (média|novináře|tisk)',
    '(tiskové oddělení|PR( )?Newswire|Business( )?Wire|Protext|ČTK Protext|GlobeNewswire)',
  ],
  satire: [
    '(je|jsou|jde o|obsahuje|vydává) (satirick*|parodi*|humoristick*|fiktivní*|smyšlen*|vymyšlen*|satir*) (web*|server*|člán*|text*|magazín*|obsah*|zpráv*)?',
    '(satirický|humoristický|parodický) (web|server|článek|magazín|deník|text)',
    '(jakákoli|jakákoliv|veškerá) podobnost',
  ],
  terms: [
    '(obchodní podmínk*|podmínk* (užití|používání)|ochran* (osobních údajů|soukromí)|cookies|licenc*|smlouv*|aplikac*|softwar*|služb*|účet|předplatn*|vrácení|autorsk* práv*|ochrann* známk*|API|prodávající*|kupující*|zákazník*|GDPR|důvěrn*|příjemc*|platforma|hr(a|y)|repozitář*)',
  ],
  elsewhere: ['(externí*|cizí*|jin*|odkazovan*) (stránk*|web*|server*|odkaz*)', '(stránk*|web*) třetích stran'],
  reported: [
    '(uvádí|uvedla|uvedl|uvádějí|tvrdí|napsal|napsala|dodal|dodala), že',
    '(uvádí|řekl*|uvedl*|prohlásil*|sdělil*|dodal*|podle|informoval*|tvrdí|upozornil*|vysvětlil*|konstatoval*)',
  ],
  unreal: ['(pokud|jestliže|když|zda|aby)'],
  discusses: ['(o tom|popisuje|vysvětluje|rozebírá|pojednává|analyzuje|zabývá)'],
  falseFriends: [
    '(nejen|nejenom)',
    '(odpovědn(ý|á|í|ého) za (projekt|oddělení|útok|nehodu|smrt|vražd*|prodej))',
    's ručením omezeným',
    '(soud|uznal*|uznán*) … (odpovědn*)',
    '(záruční|záruka na|let záruk*|roky záruk*)',
    '(trh|trhu|systémy) (strojov*|automatick*) překlad*',
  ],
  page: pageWords,
} satisfies NoticeWords;
