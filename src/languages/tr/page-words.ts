/** Turkish: words of the page around the text, which tell what kind of page it is. */
import type { PageWords } from '../../engine/notices/notice-words';

export const pageWords = {
  legalTitles: [
    '(kullanım (koşulları|şartları)|gizlilik (politikası|sözleşmesi)|çerez politikası|kişisel verilerin korunması|yasal uyarı|aydınlatma metni|üyelik sözleşmesi)',
  ],
  postActions: [
    '(takip et|takip ediliyor|abone ol|paylaş|yeniden paylaş|yanıtla|cevapla|yanıt(lar)?|yorum(lar)?|yorum yap|beğen|alıntıla|sabitle|şikayet et|kaydet|profili gör|bağış yap|retweetle)',
  ],
  viewOriginal: [
    '(orijinali|orijinal (metni|gönderiyi)|aslını) (göster|gör|görüntüle)',
    '(çeviriyi) (göster|gizle|gör)',
    '(dilinden|ingilizceden) çevrildi',
  ],
  machineSummary: [
    '(yapay zek(a|â)|AI|otomatik) (özeti|özet)',
    'özet (oluşturuluyor|hazırlanıyor)',
    '(yapay zek(a|â)) ile özetle',
  ],
  opinionKickers: [
    '(görüş|köşe yazısı|köşe yazıları|yazarlar|yorum|başyazı|analiz|makale|blog|okur mektupları|açık mektup|tartışma|deneme|perspektif)',
  ],
  paidKickers: ['(reklam|ilan|sponsorlu( içerik)?|tanıtım|advertorial|marka içeriği|iş birliği|ticari)'],
  pressContacts: ['(basın|medya) (iletişim|irtibat)(i)?', 'iletişim danışmanlığı'],
  aboutIssuer: ['(hakkımızda|şirket hakkında|hakkında)'],
  credits: ['(kaynak|kaynaklar|fotoğraf|haber|alıntı)'],
  ownReporting: ['(haber|muhabir|haber merkezi|yazan|fotoğraf|editör|muhabirimiz)'],
  dataTerms: [
    '(24 saatlik hacim|piyasa değeri|işlem hacmi|açılış fiyatı|kapanış fiyatı|en yüksek|en düşük|günlük değişim|anlık fiyat|temettü verimi|dolaşımdaki arz)',
  ],
} satisfies PageWords;
