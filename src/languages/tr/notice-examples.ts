/** Bir sayfanın kendi içeriği hakkında söyledikleri ve yalnızca ona benzeyenler. Whence için yazıldı. */
import type { NoticeExample } from '../../engine/language-pack';

export const noticeExamples = [
  {
    text: 'Bu sayfadaki başlık ve özetler başka sitelerden denetlenmeden alınmaktadır; hatalar olabilir.',
    clauses: ['no-guarantee'],
  },
  {
    text: 'Yazar kişisel olarak yazmaktadır; metin gazetenin görüşünü yansıtmayabilir.',
    clauses: ['no-endorsement', 'opinions-own'],
  },
  {
    text: "Bu yazı ilk olarak Liman Postası'nda yayımlanmış, burada izinle yeniden yayımlanmaktadır; yazı işleri metinde değişiklik yapmamıştır.",
    clauses: ['republished'],
  },
  { text: 'Bu basın bülteninin içeriğinden yalnızca bülteni gönderen şirket sorumludur.', clauses: ['press-release'] },
  {
    text: 'Metin yazarı tarafından yüklenmiştir; platform yalnızca yer sağlar ve içeriği denetlemez.',
    clauses: ['user-generated'],
  },
  {
    text: 'Özet yapay zekâ tarafından yazılmış, yazı işlerince gözden geçirilmemiştir: hata içerebilir.',
    clauses: ['ai-involved'],
  },
  {
    text: 'Metin Norveççeden otomatik olarak çevrilmiştir; farklılık hâlinde özgün metin geçerlidir.',
    clauses: ['translated'],
  },
  {
    text: 'Bu yazı bir yapay zekâ tarafından üçüncü tarafların haberlerinden derlenmiş ve yayımlanmadan önce bir insan tarafından denetlenmemiştir.',
    clauses: ['third-party-origin', 'ai-involved'],
  },
  {
    text: 'Burada yayımlanan içerik dış kaynaklardan gelmektedir; işletmeci doğruluğundan sorumlu değildir.',
    clauses: ['third-party-origin', 'no-liability'],
  },
  {
    text: 'Gönderiler kullanıcılar tarafından yazılır ve platformun değil yalnızca kendilerinin görüşünü yansıtır.',
    clauses: ['opinions-own', 'user-generated'],
  },
  {
    text: 'Rakamlar yalnızca genel bilgilendirme amaçlıdır ve alım satım tavsiyesi değildir.',
    clauses: ['information-only', 'no-advice'],
  },
  { text: 'Almancadan otomatik olarak çevrilmiştir. Aslı farklı olabilir.', clauses: ['translated'] },
  { text: 'Ücretli içerik: bu metinden yalnızca reklam veren sorumludur.', clauses: ['sponsored'] },
  {
    text: 'Bu sayfa üçüncü taraflarca sağlanan içerik barındırabilir; doğruluğunu garanti etmeyiz.',
    clauses: ['third-party-origin', 'no-guarantee'],
  },
  { text: 'Sitemiz bu haberdeki bilgilerin doğruluğunu garanti etmez.', clauses: ['no-guarantee'] },
  { text: 'Bu bilgilerin kullanımından doğacak zararlardan sitemiz sorumlu değildir.', clauses: ['no-liability'] },
  {
    text: 'Bu yazıda yer alan görüşler yazarına aittir, gazetemizin görüşlerini yansıtmaz.',
    clauses: ['opinions-own', 'no-endorsement'],
  },
  {
    text: 'Bu içerik bilgilendirme amaçlıdır ve yatırım tavsiyesi değildir.',
    clauses: ['information-only', 'no-advice'],
  },
  { text: 'Bu haber İngilizceden otomatik olarak çevrilmiştir.', clauses: ['translated'] },
  { text: 'Bu özet yapay zeka tarafından oluşturulmuştur.', clauses: ['ai-involved'] },
  { text: 'Kaynak: Liman Gazetesi', clauses: ['republished'] },
  { text: 'Sponsorlu içerik', clauses: ['sponsored'] },
  { text: 'Bu yazı satış ortaklığı linkleri içerir, alışverişlerden komisyon alabiliriz.', clauses: ['affiliate'] },
  { text: 'Basın bülteni', clauses: ['press-release'] },
  { text: 'Bu yazı bir okurumuz tarafından yazılmıştır.', clauses: ['user-generated'] },
  // Yalnızca benzeyenler.
  { text: 'Mahkeme yayınevini zarardan sorumlu tuttu.', clauses: [] },
  { text: 'Şirket bataryalara on yıl garanti veriyor.', clauses: [] },
  { text: 'Kiralar üçüncü çeyrekte yüzde 9 arttı.', clauses: [] },
  { text: 'Tüm hakları saklıdır. İzinsiz kopyalanamaz.', clauses: [] },
  { text: 'Sanatçı yapay zeka ile liman haritası çizdi.', clauses: [] },
  { text: 'Kitap kırk dilde okundu ve onu zengin etti.', clauses: [] },
  { text: '1925 tarihli roman bugün de okunuyor.', clauses: [] },
  { text: 'Kurum, platformun mevduatı garanti etmediğini açıkladı.', clauses: [] },
  { text: 'Festivali otuz yıl bir bira fabrikası destekledi.', clauses: [] },
  { text: 'Fotoğraf: AA', clauses: [] },
  { text: 'Kayıt olmadan önce kullanım koşullarını okuyun.', clauses: [] },
  { text: 'Ziyaretleri ölçmek için üçüncü taraflarla veri paylaşıyoruz.', clauses: [] },
  { text: 'Harici sitelerin içeriğinden sorumlu değiliz.', clauses: [], because: 'başkalarının sayfaları hakkında' },
  { text: 'Makine çevirisi pazarı beş yılda ikiye katlandı.', clauses: [] },
] satisfies readonly NoticeExample[];
