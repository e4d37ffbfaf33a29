/** Indonesian: what a page says about its own content. */
import type { NoticeWords } from '../../engine/language-pack';
import { pageWords } from './page-words';

export const notices = {
  negates: 'before',
  self: [
    '(artikel|halaman|tulisan|teks|berita|konten|isi|informasi|materi|postingan|unggahan|kolom|opini|ulasan|video|podcast|ringkasan|rangkuman|terjemahan|dokumen|laporan|surat|buletin|data|analisis|analisa|komentar|jawaban|pesan|wawancara|pendapat|pandangan|cerita|publikasi|siaran|naskah|blog|panduan|daftar|respons|penafian) (ini|tersebut|di atas|di bawah ini|berikut|yang (ditampilkan|disajikan|dimuat|tercantum|terdapat|diterbitkan|ditulis|disampaikan|diungkapkan))',
    '(segala|semua|seluruh|setiap) (informasi|konten|isi|materi|pendapat|opini|artikel|tulisan|berita|komentar|data) (yang|di|dalam|pada)',
    '(pendapat|opini|pandangan|komentar|isi|tulisan) (dalam|pada|yang) (artikel|tulisan|diungkapkan|dinyatakan|disampaikan|tertulis|ditulis|kolom)*',
    '(ini (adalah|merupakan|bukan))',
  ],
  withinSelf: ['(dalam|pada|di|dari|tentang) (artikel|halaman|tulisan|konten) ini'],
  site: [
    '(situs|website|laman|portal|blog|kanal|forum|platform|media|koran|majalah|redaksi|buletin|akun) (web)? (ini|kami)',
    '(redaksi|situs|penerbit|admin|pengelola|media ini|portal ini)',
  ],
  content: [
    '(semua|seluruh|sebagian)? (informasi|konten|isi|teks|artikel|data|harga|analisis|opini|pendapat|komentar|ringkasan|terjemahan|dokumen|materi|berita|publikasi|foto|hasil|jawaban|ulasan|tulisan)',
  ],
  labels: [
    '(penafian|sanggahan|disclaimer|catatan|catatan (redaksi|penting|penerjemah|penulis)|penting|perhatian|peringatan|pernyataan|pemberitahuan|informasi penting|peringatan risiko|pelepasan tanggung jawab|keterangan|transparansi)',
  ],
  leadIns: [
    '(harap diperhatikan|mohon diperhatikan|perlu diketahui|perhatian|catatan|penting|harap dicatat|ingat|perlu diingat|disclaimer|penafian)( )?(:|,)? (bahwa)?',
    '(meskipun|walaupun) kami (berusaha|berupaya)',
  ],
  thirdPartyContent: [
    '(dihimpun|diambil|dikumpulkan|disalin) (secara otomatis)? dari (situs|laman|sumber|media) lain',
    '(konten|informasi|data|materi|teks|artikel|opini|berita|publikasi|komentar|sumber) (yang)? (berasal|disediakan|diberikan|diperoleh|dikumpulkan|dikirim|diterbitkan|bersumber|diambil)? (secara otomatis)? (dari|oleh)? (pihak ketiga|pihak lain|sumber (luar|lain|eksternal)|penyedia eksternal|mitra|berbagai sumber|pihak eksternal)',
    '(dikumpulkan|diambil|dihimpun) (secara otomatis)',
  ],
  thirdParties: [
    '(pihak ketiga|pihak lain|sumber (luar|eksternal)|penyedia (konten|layanan|informasi)|mitra|kantor berita|pengiklan|kontributor|penulis tamu|pihak eksternal)',
  ],
  supplied: [
    '(disediakan|diberikan|diterbitkan|ditulis|dibuat|dikirim|dikumpulkan|diperoleh|diunggah|dibagikan|bersumber|berasal|disiarkan) (secara otomatis|langsung)? (oleh|dari)',
  ],
  areSupplied: ['(disediakan|diperoleh|berasal|dikumpulkan|bersumber) (secara otomatis|langsung)? (oleh|dari)'],
  handedOver: ['(telah)? (diberikan|dikirimkan|disediakan|diimpor|diterima) (kepada kami)? (oleh|dari)'],
  authors: [
    '(penulis|penulisnya|kolumnis|kontributor|narasumber|tamu|blogger|pengarang|redaktur|pembuat|pengiklan|pengirim|komentator|pemberi komentar|penulis masing-masing|pribadi)',
  ],
  users: ['(pengguna|pembaca|pengunjung|anggota|pelanggan|peserta|komunitas|komentator|netizen|user)'],
  userContent: [
    '(konten|komentar|opini|pesan|artikel|teks|ulasan|tulisan|surat) (dari|oleh|yang (ditulis|dikirim|dibuat|diunggah|diposting) oleh|buatan)? (para)? (pengguna|pembaca|pengunjung|anggota|netizen|kontributor)',
    '(ditulis|dikirim|diunggah|dibuat|diposting) oleh (seorang|salah satu|para)? (pengguna|pembaca|anggota|kontributor|komunitas)',
    '(komentar|tanggapan) (adalah|menjadi|merupakan) (tanggung jawab)? (pribadi)?',
    'konten buatan pengguna',
  ],
  contributorLabels: [
    'diunggah (sendiri)? oleh (penulisnya|penulis|pengguna)',
    '(penulis tamu|kontributor|kiriman pembaca|surat pembaca|opini pembaca|tulisan pembaca|artikel tamu|citizen|kolom tamu)',
  ],
  negation: ['(tidak|bukan|bukanlah|tanpa|belum|jangan|tak|tiada|tidaklah)'],
  clauseBreaks: ['(tetapi|namun|akan tetapi|melainkan|sedangkan|dan mungkin)'],
  guarantee: [
    '(menjamin|jaminan|dijamin|garansi|menggaransi|memastikan|bertanggung jawab atas (keakuratan|kebenaran)|menanggung kebenaran)',
  ],
  noGuarantee: [
    '(tanpa|tidak (ada|memberikan|memberi)) (jaminan|garansi)( (apa pun|apapun|atas|mengenai|tentang|bahwa|akurasi))?',
  ],
  quality: [
    '(keakuratan|akurasi|kebenaran|kelengkapan|keandalan|ketepatan|validitas|keabsahan|kualitas|kemutakhiran|keaslian|legalitas|kesesuaian|akurat|benar|lengkap|terkini|valid|tepat|bebas dari kesalahan|bebas kesalahan)',
  ],
  unsure: [
    '(mungkin|dapat|bisa|boleh jadi|kemungkinan) (saja)? (mengandung|berisi|memuat|terdapat|terjadi|membuat|memiliki|ada|mengalami) (beberapa)? (kesalahan|ketidakakuratan|kekeliruan|ketidaktepatan|kekurangan|informasi yang (salah|tidak akurat|keliru|usang))',
    '(mungkin|bisa jadi|bisa|dapat) (tidak|saja)? (tidak)? (akurat|lengkap|benar|mutakhir|keliru|salah|tepat|usang)',
    '(tidak selalu) (akurat|benar|lengkap|terkini)',
    '(periksa|verifikasi|cek|pastikan|mohon verifikasi) (kembali|selalu|informasi|fakta|sumber)',
  ],
  unchecked: [
    '(belum|tidak) (pernah)? (diverifikasi|diperiksa|disunting|dimoderasi|dikonfirmasi|ditinjau|diedit|melalui)( (secara independen|proses))?',
    '(belum terverifikasi|tidak terverifikasi)',
    'tanpa (verifikasi|pemeriksaan|penyuntingan|peninjauan|campur tangan|editing|moderasi|suntingan) (manusia|redaksi|editorial)?',
    '(tidak) (memverifikasi|memeriksa|memoderasi|menyunting) (konten|isi|informasi|semua)?',
  ],
  liable: [
    '(bertanggung jawab|bertanggungjawab|tanggung jawab|bertanggung-jawab|menanggung|dipertanggungjawabkan|tanggung jawabnya|mengambil tanggung jawab)',
  ],
  noLiability: [
    '(melepaskan|menolak|membebaskan|mengecualikan|menyangkal) (diri)? (dari)? (segala|semua|setiap)? (tanggung jawab|kewajiban|tuntutan)',
    '(atas|dengan) (risiko|tanggung jawab) (Anda|anda|sendiri|pembaca|pribadi)( sendiri)?',
    '(di luar) (tanggung jawab) (redaksi|kami)',
  ],
  harm: [
    '(kesalahan|kerugian|kerusakan|akibat|konsekuensi|dampak|penggunaan|keputusan|isi|konten|kelalaian|informasi|investasi|hasil|kesalahpahaman|interpretasi|salah tafsir|komentar)',
  ],
  responsibilityOf: [
    '(sepenuhnya|merupakan|menjadi|adalah)? (sepenuhnya|menjadi|merupakan)? (tanggung jawab) (penuh|pribadi|sepenuhnya)? (dari)? (penulis|masing-masing|pengirim|pengiklan|pengguna|pembaca|kontributor|narasumber|komentator|pembuat|user)',
    '(penulis|pengguna|pengirim|pengiklan|komentator) bertanggung jawab (penuh|sepenuhnya)?',
  ],
  endorse: [
    '(mendukung|menyetujui|merekomendasikan|mengesahkan|membenarkan|menganjurkan|(berarti|menyiratkan) (dukungan|persetujuan)|dukungan|persetujuan)',
  ],
  noEndorsement: ['(tidak) (berafiliasi|memiliki hubungan|terkait) (dengan)'],
  opinions: ['(pendapat|opini|pandangan|sikap|gagasan|pernyataan|penilaian|posisi|kebijakan redaksi)'],
  expressed: [
    '(pendapat|opini|pandangan|gagasan|pernyataan) (yang)? (diungkapkan|dinyatakan|disampaikan|dikemukakan|tertuang|ditulis|dimuat|tersaji)',
    '(pendapat|opini|pandangan) (penulis|pribadi|kolumnis)',
  ],
  reflect: ['(mencerminkan|mewakili|menggambarkan|merefleksikan|merepresentasikan|menunjukkan sikap|sejalan)'],
  ownership: [
    '(hanya|semata-mata) (mencerminkan|mewakili|merupakan|mengungkapkan) (pendapat|pandangan|opini)',
    '(adalah|merupakan|sepenuhnya|milik|semata-mata|hanya)? (sepenuhnya|semata|milik|merupakan)? (pendapat|opini|pandangan|milik|mencerminkan pandangan) (pribadi)? (dari|milik|sang|si)? (penulis|kolumnis|narasumber|pengirim|kontributor|komentator|pengguna|masing-masing)( (pribadi|semata|sendiri))?',
    '(pendapat|opini|pandangan) pribadi',
  ],
  ownOpinion: [
    '(pendapat|opini) (ini)? (adalah|merupakan) (murni|sepenuhnya)? (pribadi|saya|milik saya|pendapat pribadi|opini pribadi)',
    '(opini|pendapat) pribadi (penulis)?',
  ],
  infoOnly: [
    '(hanya|semata-mata|sekadar)? (untuk|bersifat|bertujuan|sebagai|ditujukan untuk) (hanya|tujuan|keperluan|sebatas|memberi|semata)? (tujuan)? (informasi|informatif|edukasi|edukatif|pendidikan|referensi|umum|informasional)( (umum|dan (edukasi|pendidikan)|semata|saja))?',
  ],
  advice: [
    '(nasihat|saran|rekomendasi|anjuran|ajakan|tawaran|konsultasi) (keuangan|investasi|hukum|medis|pajak|profesional|perdagangan|kesehatan|untuk (membeli|menjual|berinvestasi)|jual beli|beli|jual|pembelian|finansial)',
    '(ajakan|penawaran) (untuk)? (membeli|menjual|beli|jual)',
  ],
  noAdvice: [
    '(bukan|tidak (menggantikan|dimaksudkan sebagai)) (pengganti)? (nasihat|saran|konsultasi|diagnosis|pengobatan)',
  ],
  adviceHints: [
    '(konsultasikan|berkonsultasilah|hubungi|konsultasi) (selalu)? (dengan|ke) (dokter|ahli|penasihat|pengacara|profesional|tenaga)',
    '(lakukan) (riset|analisis) (sendiri|mandiri|pribadi)',
  ],
  risk: [
    '(modal|dana|uang) (Anda|anda) (berisiko|terancam|bisa hilang)',
    '(investasi|perdagangan|trading|kripto) … (mengandung|memiliki|mempunyai|penuh|berisiko) (risiko|tinggi)?',
    '(kinerja|hasil) (masa lalu|historis)',
    'keputusan investasi (sepenuhnya)? (di tangan)',
  ],
  aiMade: [
    '(dibuat|ditulis|dihasilkan|disusun|diterjemahkan|dirangkum|diringkas|diproduksi|digenerasi|disunting|dibuatkan) (sebagian|sepenuhnya|secara otomatis)? (oleh|dengan|menggunakan|melalui|memanfaatkan) (bantuan|teknologi|alat|sistem|model)? (kecerdasan buatan|AI|artificial intelligence|ChatGPT|GPT|model bahasa|algoritma|mesin AI)',
    '(AI|kecerdasan buatan|ChatGPT) (menulis|membuat|menghasilkan|menerjemahkan|merangkum)',
    '(dengan|menggunakan|memakai) (bantuan)? (AI|kecerdasan buatan)',
  ],
  aiLabels: [
    '(AI|kecerdasan buatan|jawaban AI|ChatGPT) (dapat|bisa|mungkin) (membuat|mengandung|melakukan|keliru|salah)',
    '(ringkasan|rangkuman|konten|teks|jawaban|terjemahan|artikel|gambar|respons) (AI|buatan AI|yang (dibuat|dihasilkan) (oleh|dengan)? AI|hasil AI)',
    '(dibuat|dihasilkan|ditulis) (oleh|dengan) AI',
  ],
  translated: [
    '(diterjemahkan) (secara)? (otomatis|mesin)',
    '(diterjemahkan) (secara otomatis|oleh|dengan|menggunakan|dari)',
    '(terjemahan) (mesin|otomatis|bebas|tidak resmi|dari)',
    '(merupakan|adalah) (hasil)? terjemahan',
  ],
  translatedLabels: [
    '(terjemahan) (mesin|otomatis|google)',
    '(terjemahan|penerjemah|diterjemahkan oleh|alih bahasa)( )?:',
    '(dokumen|teks|versi) (asli|aslinya) (dalam bahasa (aslinya|ibu))? (harus|dianggap|adalah|yang berlaku)',
    'jika (terdapat|ada|terjadi) (perbedaan|ketidaksesuaian)',
    'terjemahan otomatis',
  ],
  firstPublished: [
    '(pertama kali|sebelumnya|awalnya|telah|sudah) (diterbitkan|dimuat|dipublikasikan|tayang|terbit)',
    '(telah tayang|sudah tayang|tayang|telah terbit) (di|pada)',
    '(diterbitkan|dimuat|dipublikasikan) (ulang|kembali|sebelumnya|pertama kali)? (di|dengan izin|atas izin|pada|dari)',
    '(dengan|atas) (izin|seizin|kerja sama|kerjasama) (dari)? (penulis|redaksi|media|penerbit)?',
    '(dikutip|disadur|diambil|dilansir|disarikan|bersumber) (dari|oleh)',
    '(tanpa) (disunting|diubah|penyuntingan) (oleh)?',
  ],
  republishedLabels: [
    '(sumber|sumber berita|sumber artikel|baca (artikel|berita|tulisan) (asli|aslinya)|artikel asli|tautan asli|via|dikutip dari|baca selengkapnya di)( )?(:|di)?',
    '(artikel|berita|tulisan) (asli|aslinya)',
  ],
  sponsored: [
    '(disponsori|didukung|dibiayai|dibayar|dipersembahkan|hasil kerja sama|kerja sama|kerjasama|bekerja sama) (oleh|dengan|antara)',
    '(adalah|merupakan|ini) (konten|artikel|berita|iklan|advertorial|kerja sama) (bersponsor|berbayar|iklan|promosi|komersial|advertorial)',
    '(kerja sama|kerjasama) (berbayar|komersial|promosi)',
  ],
  gifts: ['(menerima|mendapat) … (gratis|cuma-cuma|dari (produsen|merek)|untuk (ulasan|uji coba))'],
  sponsorLabels: [
    '(advertorial|konten bersponsor|bersponsor|iklan|artikel bersponsor|artikel promosi|konten berbayar|konten iklan|promosi|kerja sama berbayar|kemitraan berbayar|infotorial|sponsored|pariwara|disponsori oleh|konten promosi|kerjasama)',
  ],
  affiliateLinks: ['(tautan|link) (afiliasi|affiliate|rujukan)', '(program) afiliasi', 'afiliasi'],
  commission: [
    '(kami|saya)? (dapat|mungkin|bisa|akan)? (menerima|mendapat|mendapatkan|memperoleh) (sedikit)? (komisi|imbalan|fee)',
  ],
  purchase: ['(pembelian|membeli|beli|tautan|link|klik|produk|pesanan|belanja)'],
  pressRelease: [
    '(siaran pers|rilis pers) … (tanggung jawab)',
    '(merupakan|adalah|berasal dari) (siaran pers|rilis pers|press release|rilis resmi)',
    '(siaran pers|rilis) (dari|yang (dikirim|diterbitkan) oleh)',
  ],
  pressLabels: [
    '(siaran pers|rilis pers|press release|keterangan pers|pers rilis)',
    '(kontak) (media|pers)',
    '(PR Newswire|Business Wire|Media OutReach|Antara/(PRNewswire|Business))',
  ],
  satire: [
    '(merupakan|adalah|berisi) (situs|artikel|konten|tulisan|berita)? (satire|satir|parodi|fiksi|humor|rekaan|fiktif)',
    '(situs|artikel|konten|media) (satire|satir|parodi|humor)',
    '(segala|setiap) (kesamaan|kemiripan) (nama|dengan)?',
  ],
  terms: [
    '(syarat dan ketentuan|ketentuan (layanan|penggunaan)|kebijakan privasi|cookie|lisensi|perjanjian|aplikasi|perangkat lunak|layanan (ini)? (disediakan|tidak)|akun|langganan|pengembalian|hak cipta|merek dagang|sumber terbuka|API|rahasia|penerima|pelanggan wajib|platform disediakan|penjual|repositori|kode|game)',
  ],
  elsewhere: ['(situs|laman|tautan|website|halaman) (web)? (eksternal|luar|pihak ketiga|lain)'],
  reported: [
    '(kata|ujar|menurut|mengatakan|menyatakan|menyebut|menjelaskan|menegaskan|tutur|ungkap|jelas|memperingatkan)',
  ],
  unreal: ['(jika|apabila|kalau|apakah|bila)'],
  discusses: ['(tentang|membahas|menjelaskan|mengulas|mengenai cara)'],
  falseFriends: [
    'hasil perhitungan … (nasihat|konsultasi|saran)( pajak)?',
    '(tidak (hanya|saja|cuma))',
    '(bertanggung jawab) (atas|di) (serangan|pemboman|divisi|departemen|kematian|kecelakaan|bidang|penjualan)',
    '(penanggung jawab|tanggung jawab sosial|perseroan terbatas|garansi resmi|masa garansi|lembaga penjamin)',
    '(pasar|sistem|teknologi) terjemahan (mesin|otomatis)',
    '(hukum|hakim|pengadilan) … bertanggung jawab',
  ],
  page: pageWords,
} satisfies NoticeWords;
