/** News agencies and syndicates, as newsrooms name them in a credit: which, never how good. */

export interface Agency {
  /** As written in credits. Letter case counts: a name in another case is a word. */
  readonly names: readonly string[];
  /** Its own site, where its name is no credit. */
  readonly site?: string;
  /** Is the name, alone in a line, also an abbreviation of something else? Then only brackets make it a credit. */
  readonly ambiguous?: true;
  /** Sells comment and features, under their authors' names. */
  readonly syndicate?: true;
}

export const AGENCIES: readonly Agency[] = [
  { names: ['AFP', 'Agence France-Presse', 'Agence France Presse', 'أ ف ب', 'فرانس برس', '法新社'], site: 'afp.com' },
  { names: ['AP', 'Associated Press', 'The Associated Press', '美联社'], site: 'apnews.com' },
  {
    names: ['Reuters', 'REUTERS', 'Thomson Reuters', 'رويترز', 'Рейтер', '路透社', 'ロイター', '로이터'],
    site: 'reuters.com',
  },
  { names: ['UPI', 'United Press International'], site: 'upi.com' },
  { names: ['Bloomberg', 'Bloomberg News'], site: 'bloomberg.com' },
  { names: ['CNN', 'CNN Wire'], site: 'cnn.com', ambiguous: true },
  { names: ['Press Association', 'PA Media', 'PA News'], site: 'pa.media' },
  { names: ['PA'], ambiguous: true },
  { names: ['The Canadian Press', 'Canadian Press', 'La Presse Canadienne'], site: 'thecanadianpress.com' },
  { names: ['AAP', 'Australian Associated Press'], site: 'aap.com.au' },
  { names: ['EFE', 'Agencia EFE', 'EFE News', 'إفي'], site: 'efe.com' },
  { names: ['Europa Press'], site: 'europapress.es' },
  { names: ['Notimex'], site: 'notimex.gob.mx' },
  { names: ['Télam'], site: 'telam.com.ar' },
  { names: ['Lusa', 'Agência Lusa'], site: 'lusa.pt' },
  { names: ['Agência Brasil', 'Estadão Conteúdo', 'Folhapress'] },
  {
    names: ['dpa', 'DPA', 'dpa-AFX', 'dpa-infocom', 'Deutsche Presse-Agentur', 'Deutschen Presse-Agentur'],
    site: 'dpa.com',
  },
  { names: ['SID', 'sid', 'Sport-Informations-Dienst'], site: 'sid.de' },
  { names: ['epd', 'Evangelischer Pressedienst'], site: 'epd.de' },
  { names: ['KNA', 'Katholische Nachrichten-Agentur', 'kathpress', 'Kathpress'], site: 'kna.de' },
  { names: ['APA', 'Austria Presse Agentur'], site: 'apa.at' },
  { names: ['SDA', 'sda', 'Keystone-SDA', 'Keystone-ATS', 'ATS', 'ats'], site: 'keystone-sda.ch' },
  { names: ['Belga'], site: 'belga.be' },
  { names: ['ANP'], site: 'anp.nl' },
  { names: ['ANSA', 'Ansa'], site: 'ansa.it' },
  { names: ['Adnkronos', 'LaPresse', 'AGI', 'Askanews', 'askanews'] },
  { names: ['Ritzau', '/ritzau/'], site: 'ritzau.dk' },
  { names: ['NTB', '©NTB'], site: 'ntb.no' },
  { names: ['TT', 'TT Nyhetsbyrån'], site: 'tt.se', ambiguous: true },
  { names: ['STT'], site: 'stt.fi' },
  { names: ['ČTK'], site: 'ctk.cz' },
  { names: ['TASR', 'SITA'] },
  { names: ['PAP'], site: 'pap.pl' },
  { names: ['MTI'], site: 'mti.hu' },
  { names: ['Agerpres', 'AGERPRES', 'Mediafax', 'MEDIAFAX'] },
  { names: ['BTA', 'БТА'], site: 'bta.bg' },
  { names: ['ΑΠΕ-ΜΠΕ', 'ΑΠΕ', 'ΑΜΠΕ'], site: 'amna.gr' },
  { names: ['Anadolu Ajansı', 'Anadolu Agency', 'DHA', 'İHA', 'ANKA'], site: 'aa.com.tr' },
  { names: ['AA'], site: 'aa.com.tr', ambiguous: true },
  { names: ['ТАСС', 'РИА Новости', 'Интерфакс', 'TASS', 'Interfax'] },
  { names: ['Укрінформ', 'УНІАН', 'Інтерфакс-Україна', 'Ukrinform'] },
  { names: ['新华社', '新华网', 'Xinhua', 'Xinhua News Agency', '新華社'], site: 'xinhuanet.com' },
  { names: ['中新社', '中新网', '中国新闻网'], site: 'chinanews.com.cn' },
  { names: ['中央社', 'CNA'], site: 'cna.com.tw', ambiguous: true },
  { names: ['共同通信', '共同', 'Kyodo', 'Kyodo News'], site: 'kyodonews.jp' },
  { names: ['時事通信', '時事', 'Jiji Press'], site: 'jiji.com' },
  { names: ['연합뉴스', 'Yonhap', 'Yonhap News Agency'], site: 'yna.co.kr' },
  { names: ['뉴시스', '뉴스1'] },
  { names: ['PTI', 'Press Trust of India', 'पीटीआई', 'भाषा'], site: 'ptinews.com' },
  { names: ['ANI', 'IANS', 'UNI', 'एएनआई', 'आईएएनएस'] },
  { names: ['Antara', 'ANTARA'], site: 'antaranews.com' },
  { names: ['TTXVN', 'Thông tấn xã Việt Nam'], site: 'vnanet.vn' },
  { names: ['ایسنا', 'ایرنا', 'تسنیم', 'خبرگزاری مهر', 'خبرگزاری فارس'] },
  { names: ['د ب أ', 'وام', 'واس', 'وكالة الأنباء الألمانية', 'أسوشيتد برس'] },
  { names: ['Project Syndicate'], site: 'project-syndicate.org', syndicate: true },
  { names: ['Tribune Content Agency', 'Creators Syndicate', 'Inter Press Service'], syndicate: true },
];
