/** Turkish: what a page says about its own content. The negation is within the verb or behind it. */
import type { NoticeWords } from '../../engine/language-pack';
import { pageWords } from './page-words';

export const notices = {
  negates: 'after',
  self: [
    'bu (basın bülten*|duyuru*|metin*)',
    '(bu|işbu|yukarıdaki|aşağıdaki|söz konusu) (haber**|makale**|sayfa**|yazı**|metin*|metni*|içeri**|köşe yazı**|gönderi**|röportaj*|söyleşi*|video*|podcast*|özet*|çeviri*|belge*|doküman*|rapor*|mektup*|bülten*|bilgi**|görüş**|analiz*|liste*|inceleme*|yanıt*|cevap*|mesaj*|veri**|yorum**|hikaye*|açıklama*|rehber*|site**|blog*|yayın*|duyuru*|reklam*)',
    '(haber(in|de|e)?|yazı(da|nın)?|makale(de|nin)?|sayfa(da)?|burada|içerik(te|lerde|ler)?|site(de|mizde)?|yorum(lar)?) (yer alan|yayınlanan|yayımlanan|bulunan|paylaşılan|ifade edilen|belirtilen) (bilgi**|görüş**|yazı**|haber**|içeri**|yorum**|veri**|makale**|fikir*)?',
    '(yer alan|yayınlanan|yayımlanan|yapılan|yazılan) (yorum**|yazı**|haber**|makale**|bilgi**|görüş**|içeri**)',
    '(köşe yazıları|yazılar|haberler|yorumlar|makaleler)',
  ],
  withinSelf: ['bu (haberde|yazıda|sayfada|sitede|makalede|konuda)'],
  site: [
    '(bu|işbu)? (site**|sitemiz*|web site**|portal*|blog*|kanal*|forum*|platform*|gazete**|dergi**|yayın organ*|hesap*)',
    '(editörlerimiz|editörleri|editör|editörler|haber merkezi|yayın kurulu|yönetimimiz|yayıncı|kurumumuz|gazetemiz**|sitemiz**|dergimiz**)',
  ],
  content: [
    '(tüm|bütün|bazı)? (bilgi**|içeri**|metin*|haber**|yazı**|makale**|veri**|fiyat*|analiz*|görüş**|yorum**|özet*|çeviri*|belge*|döküman*|yayın*|fotoğraf*|sonuç*|yanıt*|cevap*|tavsiye*|öneri*)',
  ],
  labels: [
    '(yasal uyarı|uyarı|sorumluluk reddi|feragatname|feragat|sorumluluk beyanı|not|önemli not|dikkat|bilgilendirme|açıklama|editörün notu|editör notu|çevirmenin notu|çevirenin notu|risk uyarısı|şeffaflık|yasal bilgilendirme|önemli uyarı)',
  ],
  leadIns: [
    '(lütfen|unutmayın|not|dikkat|önemli|hatırlatma|uyarı|lütfen unutmayın|belirtmek isteriz)( )?(:|ki|,)?',
    '(doğruluk için|her ne kadar) … (çaba|özen)',
  ],
  thirdPartyContent: [
    '(içerik*|bilgi*|haber*|veri*|metin*|görüş*) … (dış|harici|üçüncü taraf|farklı|çeşitli|başka) (kaynak*|taraf*|site*)',
    '(üçüncü (taraf*|şahıs*|kişi*)|dış kaynak*|harici kaynak*|başka kaynak*|diğer kaynak*|iş ortak*|farklı kaynak*|anlaşmalı ajans*|çeşitli kaynak*) (tarafından|ait|alınan|sağlanan|gelen|derlenen)? (sağlanan|oluşturulan|hazırlanan|yayınlanan|sunulan|olan)? (içeri**|bilgi**|veri**|haber**|materyal*|yazı**|görüş**|metin*)',
    '(otomatik olarak) (aktarıl*|alın*|derlen*|çekil*|eklen*|toplan*)',
  ],
  thirdParties: [
    '(üçüncü (taraf**|şahıs*|kişi*)|dış kaynak*|harici kaynak*|iş ortak**|sağlayıcı**|ajans**|reklam veren*|ilgili ajans*|haber ajans**|kaynak kuruluş*|misafir yazar*|abone* ajans*)',
  ],
  supplied: [
    '(tarafından|dan|den) (sağlan|hazırlan|yayınlan|yayımlan|oluştur|gönderil|paylaşıl|alın|derlen|aktarıl|yazıl|servis edil|temin edil)**',
    '(alınmıştır|alınmaktadır|aktarılmıştır|sağlanmaktadır)',
  ],
  areSupplied: [
    '(tarafından|kaynaklardan|ajansından|ajanslardan) (otomatik olarak)? (sağlanmakta*|alınmakta*|aktarılmakta*|servis edil*|derlenmekte*|sunulmakta*|geçilmiş*|geçil*)',
  ],
  handedOver: ['(tarafından) (sitemize|tarafımıza|bize)? (gönderil*|iletil*|servis edil*|ulaştırıl*)'],
  authors: [
    '(yazar(ı|ın|ının|lar|ları|larının|ların|larına|ına|a)?|köşe yazar*|konuk*|blogger*|röportaj veren*|görüş sahib*|sahib*|sahiplerin*|sahiplerine|eden kişi*|ilgili ajans*|reklam veren*|kişisel)',
  ],
  users: ['(kullanıcı**|okur**|okuyucu**|ziyaretçi**|üye**|abone**|katılımcı**|yorum yapan*|yorumcu*)'],
  userContent: [
    '(kullanıcı**|okur**|okuyucu**|üye**|ziyaretçi**) (tarafından|ait|yapılan)? (yazılan|gönderilen|yapılan|oluşturulan|paylaşılan|eklenen|girilen|yorum**|içeri**|görüş**|yazı**|mesaj*)',
    '(kullanıcı|okur|okuyucu|üye|ziyaretçi)(lar|ler)?(ımız|imiz|ın|in)?(ın|in)? (yorumlar*|yazıs*|mektu*)',
    '(bir|okurumuz) (okur*|kullanıcı*|üye*|okuyucu*) tarafından',
  ],
  contributorLabels: [
    '(yazarı|kullanıcı|yazar) tarafından (yüklenmiştir|yüklenmiş|yayımlanmıştır|eklenmiştir)',
    '(konuk yazar|misafir yazar|okur (mektubu|yazısı|köşesi)|okuyucu mektubu|davetli yazar|serbest kürsü|konuk köşe)',
  ],
  negation: [
    '(değil**|etmez**|edilemez**|etmemekte**|olmaz**|olamaz**|yoktur|yok|taşımaz**|taşımamakta**|vermez**|vermemekte**|sayılmaz**|oluşturmaz**|yansıtmaz**|yansıtmayabilir|garanti edilmez|kabul etmez*|üstlenmez*|sorumlu tutulamaz*|bağlamaz**|içermez**|bulunmamakta**|olmayabilir|hiçbir|teşkil etmez*|teşkil etmemekte*|kapsamında değil*|edilmemiş*|yapılmamış*|etmemiş*|yansıtmamakta*|önermez**|etmiyor*|etmeyiz|vermeyiz|üstlenmeyiz|değiliz)',
  ],
  clauseBreaks: [
    '(yanıttır|özettir|içeriktir|metindir|çeviridir|oluşturulmuştur|üretilmiştir|hazırlanmıştır|çevrilmiştir)',
    '(ancak|fakat|ama|oysa|bununla birlikte)',
    '(olup|olmakla birlikte|amaçlı olup|aittir)',
  ],
  guarantee: ['(garanti(si|sini|ler|yi)?|taahhü(t|d)*|temina(t|d)*|garanti (etmek|eder|edilir|verir)?|temin)'],
  noGuarantee: [
    '(garanti (etmez**|edilmez|edilemez|vermez**|etmemekte**|etmiyor*|edemez**|etmeyiz)|garantisi (yoktur|verilmez|verilemez)|(hiçbir|herhangi bir) garanti … (vermez**|verilmez|sunmaz*|yoktur)|taahhüt (etmez**|edilmez|etmemekte**))',
  ],
  quality: [
    '(doğruluğ*|doğruluk|güncelliğ*|eksiksizliğ*|güvenilirliğ*|tamlığ*|bütünlüğ*|kesinliğ*|geçerliliğ*|kalites*|yeterliliğ*|gerçekliğ*|yasallığ*|doğru (ve|ol*)|eksiksiz|güncel|güvenilir|hatasız|tam ve doğru|isabet*)',
  ],
  unsure: [
    '(hata**|yanlışlık*|yanlış bilgi*|eksik*|hatalı|hatalar|yanlış çeviri*|eksiklik*|tutarsızlık*|güncel olmayan*|gecikmeli) (içerebil*|olabil*|bulunabil*|barındırabil*|yapabil*|veya|ya da|ve)',
    '(doğru|güncel|eksiksiz|kesin|tam) olmayabil*',
    '(kontrol edin*|teyit edin*|doğrulayın*|doğrulamanız|kontrol edilmesi*|teyit edilme*)',
  ],
  unchecked: [
    '(doğrulanma|teyit edilme|kontrol edilme|denetlenme|düzenlenme|incelenme|müdahale edilme)(miş*|mektedir|di)',
    '(müdahale etme(miş*|mekte*)|editoryal (müdahale|kontrol|denetim*) (olma*|yapılma*|bulunma*))',
    '(editör**) … (müdahalesi|müdahale|katkısı|kontrolü|denetimi) … (yoktur|olmadan|olmaksızın|bulunma*|etme*|olmamış*|yapılma*)',
    '(hiçbir|insan|editör*) (editoryal)? (müdahale|denetimi|kontrolü) (olmadan|olmaksızın|yapılmadan)',
    '(kontrolden|denetimden|incelemeden) geçme*',
  ],
  liable: ['(sorumlu**|sorumluluk|sorumluluğ*|mesul**|yükümlü*)'],
  noLiability: [
    '(sorumlu (değil**|tutulamaz**|olmaz**|olmaya*)|sorumluluk (kabul (etmez**|edilmez|etmemekte*)|taşımaz**|almaz**|üstlenmez**|alınmaz)|sorumluluğ* (kabul etmez**|üstlenmez**|yoktur|bulunmamakta*|almaz**|reddeder)|mesul (değil*|tutulamaz*))',
    '(kendi|kendinize ait) (risk*|sorumluluğ*) (altında|size|kullan*)?',
  ],
  harm: [
    '(hata*|eksik*|zarar**|kayıp*|kayb*|sonuç*|kullanım*|karar*|içeri**|bilgi**|yatırım*|yanlış anla*|yorumla*|doğabilecek*|ihlal*|gecikme*)',
  ],
  responsibilityOf: [
    '(sorumluluğ*|sorumluluk|sorumlulukları) (tamamen|yalnızca|sadece|tümüyle|bütünüyle)? (yazar**|sahib*|sahiplerine|kullanıcı**|ilgili ajans*|yazarına|yazarlarına|yorum*|kuruma|reklam veren*|kaynağ*|ajansa|yayıncı*|kişiye)( ait(tir)?)?',
    '(yazar**|sahib*|kullanıcı**|ilgili ajans*|ajans) (sorumlu(dur)?|sorumluluğundadır|aittir)',
    '(yazarların(ın)?|yazarın(ın)?|sahiplerinin|yazarının) (kendi)? (sorumluluğu**)',
  ],
  endorse: [
    '(onayla(dığı|ma*)|destekle(diği|me*)|tavsiye etti*|benimse(diği|me*)|katıldığı*|onay anlam*|desteklediğ*)',
  ],
  noEndorsement: [
    '(görüş**|politika**|düşünce*|yayın politika*) (yansıtmaz**|yansıtmamakta*|yansıtmayabilir|bağlamaz**|temsil etmez**|taşımaz*|yansıtmıyor)',
    '(onaylamaz*|desteklemez*|benimsemez*|onaylandığı anlamına gelmez*|onayladığımız anlamına)',
  ],
  opinions: ['(görüş**|düşünce**|fikir*|fikr*|kanaat*|yorum**|tutum*|ifade*|politika**|bakış aç**|yayın politika*)'],
  expressed: [
    '(ifade edilen|belirtilen|dile getirilen|yer alan|paylaşılan|savunulan|ileri sürülen|yayınlanan|yazılan) (görüş**|fikir*|düşünce*|yorum**|ifade*)',
    '(görüş**|yorum**|fikirler|yazılar)',
  ],
  reflect: ['(yansıt(ır|ma*)|temsil (eder|etme*)|bağla(r|ma*))'],
  ownership: [
    '(yalnızca|sadece) (kendilerinin|kendi|yazarın|yazarlarının|kullanıcının) (kişisel)? (görüş*|fikir*|düşünce*)',
    '(tamamen|yalnızca|sadece|tümüyle)? (yazar**|sahib*|sahiplerin*|kişi**|konuk*|kullanıcı**|yazarına|yazarlarına|yazarlarının|yorumcu*|kaynağ*) (kendi|kişisel|şahsi)? (görüş**|düşünce**|fikir*|fikr*|ait*|aittir|kanaat*|bağlar)',
    '(kişisel|şahsi) (görüş**|fikir*|fikr*|düşünce*)',
  ],
  ownOpinion: [
    '(kişisel|şahsi) (görüş*|fikr*|düşünce*)(dür|dir|tür|lerdir|lerimdir)',
    '(görüşler|fikirler) (bana|tamamen bana|şahsıma|kişisel)',
  ],
  infoOnly: [
    '(sadece|yalnızca|tamamen|genel)? (bilgilendirme|bilgi verme|bilgi|eğitim|tanıtım|haber) (amaç*|amacı*|amacıyla|amaçlı|içindir|niteliğ*)( olup)?',
    '(bilgi) (içindir|vermek amac*)',
  ],
  advice: [
    '(yatırım|hukuki|tıbbi|finansal|mali|vergi|al-sat|alım satım|sağlık|profesyonel) (tavsiye**|danışmanlı*|öneri*|görüş*)',
    '(alım|satım|alış|satış) (teklif*|öneri*|tavsiye*)',
    '(yatırım tavsiye**|yatırım danışmanlı**|tavsiyesi|teşvik*)',
  ],
  noAdvice: [
    '(doktor*|hekim*|uzman*|profesyonel) … (yerine geçmez|yerini tutmaz|yerine geçemez)',
    '(yatırım|tıbbi|hukuki) (tavsiye*|danışmanlı*) (değil**|niteliği taşımaz**|içermez**|kapsamında değil**|sayılmaz**|olarak (değerlendirilme*|algılanma*))',
  ],
  adviceHints: [
    '(doktorunuza|uzmana|hekiminize|bir uzmana|avukata|yatırım danışman*) (danışın*|başvurun*|danışmanız)',
    '(kendi araştırma*) (yapın*|yapınız)',
  ],
  risk: [
    '(sermaye*|paranız*|anapara*|yatırımınız*) (risk altında|kaybedebil*|kayb*)',
    '(yatırım|kripto*|alım satım|işlem*) (yüksek)? (risk içer*|riskli*|risk taşı*)',
    'geçmiş (performans*|getiri*)',
  ],
  aiMade: [
    '(yapay zek(a|â)*|AI|ChatGPT|GPT|dil modeli*|yapay zekâ|algoritma*|robot*) (ile|tarafından|kullanılarak|desteğiyle|destekli|yardımıyla|aracılığıyla|teknolojisi*) (otomatik olarak)? (oluştur*|üretil*|yazıl*|hazırlan*|özetlen*|çevril*|geliştiril*|yayınlan*|derlen*|düzenlen*|olarak)',
    '(yapay zek(a|â)*) (araç*|teknoloji*)? (yararlanıl*|kullanıl*)',
  ],
  aiLabels: [
    '(yapay zek(a|â)|AI) (özet*|çeviri*|yanıt*|tarafından|ile|destekli|üretimi*)( oluşturul*| üretil*| hazırlan*)?',
    '(yapay zek(a|â)|yapay zekâ|AI|yanıtlar) … (hata yapabil*|yanılabil*|hatalı olabil*)',
  ],
  translated: [
    '(metin|yazı|haber|makale|içerik) … (otomatik|makine) (olarak|tarafından)? çevrilmiştir',
    '(makine|otomatik|yapay zek(a|â)) çeviri*',
    '(ingilizceden|almancadan|fransızcadan|rusçadan|arapçadan|türkçeye|dan|den|otomatik olarak|makine tarafından|kullanılarak|aracılığıyla|ile|tarafından) (otomatik olarak|türkçeye)? (çevril*|çevirilmiş*|tercüme edil*)',
    '(çevrilmiştir|çevirisidir|tercümesidir|çevirmiştir)',
  ],
  translatedLabels: [
    '(makine|otomatik) çeviri*( )?(si|sidir)?',
    '(çeviri|çeviren|çevirmen|tercüme)( )?:',
    '(orijinal|asıl|özgün) (belge*|metin*|dil*|sürüm*) … (esas*|geçerli*|yetkili*|otorite*|kabul edil*|dikkate)',
    '(uyuşmazlık|çelişki|tutarsızlık|farklılık) (halinde|durumunda|olması)',
  ],
  firstPublished: [
    '(ilk (olarak|kez|defa)|daha önce|aslen|orijinal olarak) … (yayınlan*|yayımlan*|çık*)',
    '(izniyle|izni ile|lisansıyla|iş birliğiyle) (yayınlan*|yayımlan*|yeniden|alın*)',
    '(alıntılan*|alıntıdır|alınmıştır|yeniden yayınlan*|yeniden yayımlan*|özetlenerek|derlenmiştir|derlenerek|aktarılmıştır|iktibas*)',
    '(olduğu gibi|değiştirilmeden|aynen) (yayınlan*|yayımlan*|aktarıl*|alın*)',
    '(abonesi*|anlaşmalı*) … (otomatik|yayınlan*|aktarıl*|kanal*)',
  ],
  republishedLabels: [
    '(kaynak|haber kaynağı|alıntı|orijinal (haber|yazı|makale|metin)|kaynak site|haberin kaynağı|kaynağa git|haberin devamı)( )?(:|için|linki)?',
    '(orijinalini|kaynağını|aslını) (oku*|gör*)',
  ],
  sponsored: [
    '(sponsorluğunda|sponsorlu*|desteğiyle|katkılarıyla|reklam (amaçlı|içer*)|iş birliği içer*|ücretli|tarafından sponsor*) (hazırlan*|yayınlan*|yayımlan*|üretil*|iş birli*|içeri*|bir|edil*)?',
    '(reklam|tanıtım|sponsorlu|advertorial|ilan) (içeriğ*|haberi*|yazısı*|metni*|amaçlıdır|içerir)(dir|dır)?',
  ],
  gifts: ['(ücretsiz|hediye|deneme amaçlı) (olarak)? (gönderil*|verildi|temin edil*|sağlan*)'],
  sponsorLabels: [
    '(reklam|sponsorlu|sponsorlu içerik|tanıtım yazısı|advertorial|ilan|iş birliği|reklam içeriği|ticari iletişim|marka içeriği|tanıtım|bu bir ilandır|bu bir reklamdır|ücretli iş birliği|reklamdır|#işbirliği|#reklam)',
  ],
  affiliateLinks: [
    '(satış ortaklığı|affiliate|ortaklık|gelir ortaklığı|referans) (link*|bağlantı*|program*)',
    'affiliate',
  ],
  commission: ['(komisyon|pay|gelir) (al*|kazan*|elde ed*)'],
  purchase: ['(satın al*|alışveriş*|link*|bağlantı*|tıkla*|ürün*|sipariş*|mağaza*)'],
  pressRelease: [
    'basın bülten* … (sorumlu|sorumluluğu|sorumluluk)*',
    '(basın bülteni*|basın açıklaması*) (niteliğ*|olarak|dir|dır|tarafından|olup)?',
    '(firma|şirket|kurum) tarafından (gönderil*|hazırlan*) (basın|bülten*)?',
  ],
  pressLabels: [
    '(basın (bülteni|açıklaması|duyurusu)|bülten)',
    '(basın|medya) (iletişim|irtibat)(i)?',
    '(PR Newswire|Business Wire|B2Press|Faselis|iletişim danışman*)',
    'hibya',
  ],
  satire: [
    '(mizah|hiciv|parodi|kurgu|kurmaca|uydurma|hayal ürünü)(i|dir|dır|sidir|sitesidir)? (sitesi*|haber*|içeri*|yazı*|amaçl*|ürünü*)?',
    '(gerçek değildir|hayal ürünüdür|kurgudur|kurmacadır)',
  ],
  terms: [
    '(işe alım|işveren*)',
    '(kullanım (koşul*|şart*)|gizlilik politika*|çerez*|kişisel veri*|KVKK|lisans*|sözleşme*|uygulama*|yazılım*|hizmet*|hesab*|üyelik*|iade|abonelik sözleş*|telif hakk*|marka hakk*|açık kaynak|API|gizli*|alıcı*|satıcı*|müşteri*|platform (üzerinde*|olarak|hizmet*))',
  ],
  elsewhere: [
    '(harici|dış|diğer|başka|bağlantı verilen) (site*|sayfa*|web site*|bağlantı*|link*)',
    '(üçüncü taraf) (site*|bağlantı*)',
  ],
  reported: ['(dedi|söyledi|belirtti|açıkladı|ifade etti|kaydetti|aktardı|göre|bildirdi|uyardı|vurguladı)'],
  unreal: ['(eğer|halinde|durumunda|olup olmadığı|takdirde)'],
  discusses: ['(hakkında|anlatıyor|ele alıyor|inceliyor|üzerine)'],
  falseFriends: [
    '(yapay zek(a|â)|AI) … (görsel*|görüntü*|resim*|tespit*)',
    '(sadece|yalnızca) (bununla|bunlarla)? (değil|kalmayıp)',
    '(sorumlu) (müdür*|bakan*|başkan yardımcı*|kişi*|ekip*)',
    'sorumlu (tut(tu|uldu|uyor)|bulundu|gör*)',
    '(sınırlı sorumlu|limited|sosyal sorumluluk)',
    '(yıl garanti|garantili|garanti belgesi|garanti süresi|Garanti BBVA|Garanti Bankası)',
    '(makine|otomatik) çevirisi? (pazar*|teknoloji*|sistem*)',
  ],
  page: pageWords,
} satisfies NoticeWords;
