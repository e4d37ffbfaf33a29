/** Co stránka říká o vlastním obsahu a co to jen připomíná. Napsáno pro Whence. */
import type { NoticeExample } from '../../engine/language-pack';

export const noticeExamples = [
  { text: 'Autor píše sám za sebe; text nemusí vyjadřovat postoj novin.', clauses: ['no-endorsement', 'opinions-own'] },
  {
    text: 'Článek poprvé vyšel v Přístavním listu a je zde převzat se svolením vydavatele; redakce v něm nic nezměnila.',
    clauses: ['republished'],
  },
  {
    text: 'Tato zpráva byla automaticky převzata ze servisu agentury a redakce ji neupravovala.',
    clauses: ['third-party-origin', 'republished'],
  },
  {
    text: 'Tato tisková zpráva je zveřejněna na výhradní odpovědnost společnosti, která ji vydala.',
    clauses: ['press-release'],
  },
  {
    text: 'Shrnutí napsala umělá inteligence a redakce ho nekontrolovala: může obsahovat chyby.',
    clauses: ['ai-involved'],
  },
  { text: 'Text byl automaticky přeložen z norštiny; v případě rozdílů platí původní znění.', clauses: ['translated'] },
  {
    text: 'Tento článek sestavila umělá inteligence ze zpráv třetích stran a před zveřejněním jej nikdo nekontroloval.',
    clauses: ['third-party-origin', 'ai-involved'],
  },
  {
    text: 'Obsah zveřejněný na těchto stránkách pochází z externích zdrojů; provozovatel neručí za jeho správnost.',
    clauses: ['third-party-origin', 'no-guarantee'],
  },
  {
    text: 'Příspěvky píší uživatelé a vyjadřují pouze jejich vlastní názor, nikoli názor platformy.',
    clauses: ['opinions-own'],
  },
  { text: 'Údaje slouží pouze pro informaci a nejsou doporučením k nákupu ani prodeji.', clauses: ['no-advice'] },
  { text: 'Automaticky přeloženo z němčiny. Originál se může lišit.', clauses: ['translated'] },
  { text: 'Placený obsah: za tento text odpovídá výhradně inzerent.', clauses: ['sponsored'] },
  {
    text: 'Tato stránka může obsahovat obsah třetích stran, za jehož přesnost neručíme.',
    clauses: ['third-party-origin', 'no-guarantee'],
  },
  { text: 'Redakce nezaručuje správnost informací v tomto článku.', clauses: ['no-guarantee'] },
  { text: 'Redakce nenese odpovědnost za škody vzniklé použitím těchto informací.', clauses: ['no-liability'] },
  { text: 'Názory autorů nemusí vyjadřovat stanovisko redakce.', clauses: ['no-endorsement', 'opinions-own'] },
  { text: 'Tento text vyjadřuje výhradně osobní názor autora.', clauses: ['opinions-own'] },
  {
    text: 'Článek slouží pouze pro informační účely a není investičním doporučením.',
    clauses: ['information-only', 'no-advice'],
  },
  { text: 'Tento článek byl strojově přeložen z angličtiny.', clauses: ['translated'] },
  { text: 'Toto shrnutí bylo vytvořeno pomocí umělé inteligence.', clauses: ['ai-involved'] },
  { text: 'Text původně vyšel v Přístavních novinách.', clauses: ['republished'] },
  { text: 'Komerční sdělení', clauses: ['sponsored'] },
  { text: 'Tento příspěvek obsahuje affiliate odkazy, z nákupu můžeme získat provizi.', clauses: ['affiliate'] },
  { text: 'Tisková zpráva', clauses: ['press-release'] },
  { text: 'Tento text byl napsán naším čtenářem.', clauses: ['user-generated'] },
  { text: 'Toto je satirický web a všechny texty jsou smyšlené.', clauses: ['satire'] },
  { text: 'Číst původní článek', clauses: ['republished'] },
  // Jen to připomíná.
  { text: 'Soud uznal vydavatele odpovědným za škodu.', clauses: [] },
  { text: 'Firma dává na baterie záruku deset let.', clauses: [] },
  { text: 'Nájmy ve třetím čtvrtletí vzrostly o 9 %.', clauses: [] },
  { text: 'Všechna práva vyhrazena. Kopírování zakázáno.', clauses: [] },
  { text: 'Umělkyně nakreslila mapu přístavu pomocí umělé inteligence.', clauses: [] },
  { text: 'Kniha vyšla ve čtyřiceti jazycích a přinesla jí jmění.', clauses: [] },
  { text: 'Román z roku 1925 se čte dodnes.', clauses: [] },
  { text: 'Úřad uvedl, že burza nezaručuje vklady.', clauses: [] },
  { text: 'Festival třicet let podporoval místní pivovar.', clauses: [] },
  { text: 'Foto: ČTK', clauses: [] },
  { text: 'Před registrací si přečtěte obchodní podmínky.', clauses: [] },
  { text: 'Údaje sdílíme s třetími stranami kvůli měření návštěvnosti.', clauses: [] },
  { text: 'Za obsah externích stránek neodpovídáme.', clauses: [], because: 'o cizích stránkách' },
  { text: 'Trh strojového překladu se za pět let zdvojnásobil.', clauses: [] },
] satisfies readonly NoticeExample[];
