/** Apa yang dikatakan sebuah halaman tentang isinya sendiri, dan apa yang hanya mirip. Ditulis untuk Whence. */
import type { NoticeExample } from '../../engine/language-pack';

export const noticeExamples = [
  {
    text: 'Judul dan ringkasan di halaman ini dihimpun dari situs lain tanpa kami periksa; kesalahan mungkin terjadi.',
    clauses: ['third-party-origin'],
  },
  {
    text: 'Penulis menulis atas nama pribadi; tulisan ini tidak selalu mencerminkan sikap koran.',
    clauses: ['no-endorsement', 'opinions-own'],
  },
  {
    text: 'Artikel ini pertama kali terbit di Pos Pelabuhan dan dimuat ulang di sini dengan izin; redaksi tidak mengubah apa pun.',
    clauses: ['republished'],
  },
  {
    text: 'Berita ini diambil secara otomatis dari layanan kantor berita dan tidak disunting oleh redaksi.',
    clauses: ['third-party-origin', 'no-guarantee'],
  },
  {
    text: 'Siaran pers ini dimuat sepenuhnya atas tanggung jawab perusahaan yang menerbitkannya.',
    clauses: ['press-release'],
  },
  {
    text: 'Teks ini diunggah sendiri oleh penulisnya; platform hanya menyediakan tempat dan tidak memeriksa isinya.',
    clauses: ['no-guarantee', 'user-generated'],
  },
  {
    text: 'Ringkasan ini ditulis oleh kecerdasan buatan dan tidak diperiksa redaksi: mungkin mengandung kesalahan.',
    clauses: ['ai-involved'],
  },
  {
    text: 'Teks ini diterjemahkan secara otomatis dari bahasa Norwegia; bila ada perbedaan, yang berlaku adalah teks asli.',
    clauses: ['translated'],
  },
  {
    text: 'Artikel ini disusun oleh AI dari berita pihak ketiga dan tidak diperiksa oleh manusia sebelum terbit.',
    clauses: ['third-party-origin', 'ai-involved'],
  },
  {
    text: 'Isi halaman ini berasal dari sumber luar; pengelola tidak bertanggung jawab atas kebenarannya.',
    clauses: ['third-party-origin', 'no-liability'],
  },
  {
    text: 'Kiriman ditulis oleh pengguna dan hanya mencerminkan pendapat mereka sendiri, bukan pendapat platform.',
    clauses: ['opinions-own', 'user-generated'],
  },
  {
    text: 'Angka-angka ini hanya untuk informasi umum dan bukan rekomendasi untuk membeli atau menjual.',
    clauses: ['information-only', 'no-advice'],
  },
  { text: 'Diterjemahkan otomatis dari bahasa Jerman. Teks asli mungkin berbeda.', clauses: ['translated'] },
  { text: 'Konten berbayar: hanya pengiklan yang bertanggung jawab atas teks ini.', clauses: ['sponsored'] },
  {
    text: 'Halaman ini mungkin memuat konten dari pihak ketiga dan kami tidak menjamin keakuratannya.',
    clauses: ['third-party-origin'],
  },
  { text: 'Redaksi tidak menjamin kebenaran informasi dalam artikel ini.', clauses: ['no-guarantee'] },
  { text: 'Kami tidak bertanggung jawab atas kerugian akibat penggunaan informasi ini.', clauses: ['no-liability'] },
  {
    text: 'Pendapat dalam artikel ini adalah milik penulis dan tidak mencerminkan sikap redaksi.',
    clauses: ['opinions-own', 'no-endorsement'],
  },
  {
    text: 'Artikel ini hanya untuk tujuan informasi dan bukan merupakan nasihat investasi.',
    clauses: ['information-only', 'no-advice'],
  },
  { text: 'Artikel ini diterjemahkan secara otomatis dari bahasa Inggris.', clauses: ['translated'] },
  { text: 'Ringkasan ini dibuat dengan bantuan kecerdasan buatan.', clauses: ['ai-involved'] },
  { text: 'Artikel ini telah tayang di Harian Pelabuhan.', clauses: ['republished'] },
  { text: 'Konten bersponsor', clauses: ['sponsored'] },
  { text: 'Tulisan ini berisi tautan afiliasi dan kami dapat menerima komisi.', clauses: ['affiliate'] },
  { text: 'Siaran pers', clauses: ['press-release'] },
  { text: 'Tulisan ini ditulis oleh seorang pembaca.', clauses: ['user-generated'] },
  { text: 'Situs ini merupakan situs satire dan semua beritanya fiktif.', clauses: ['satire'] },
  // Hanya mirip.
  { text: 'Hakim memutuskan penerbit bertanggung jawab atas kerugian itu.', clauses: [] },
  { text: 'Perusahaan memberi garansi baterai sepuluh tahun.', clauses: [] },
  { text: 'Harga sewa naik 9 persen pada kuartal ketiga.', clauses: [] },
  { text: 'Hak cipta dilindungi. Dilarang menyalin.', clauses: [] },
  { text: 'Seniman itu menggambar peta pelabuhan dengan bantuan AI.', clauses: [] },
  { text: 'Buku itu beredar dalam empat puluh bahasa.', clauses: [] },
  { text: 'Novel tahun 1925 itu masih dibaca sampai kini.', clauses: [] },
  { text: 'Regulator mengatakan platform itu tidak menjamin simpanan.', clauses: [] },
  { text: 'Sebuah pabrik bir mendukung festival itu selama tiga puluh tahun.', clauses: [] },
  { text: 'Foto: Antara', clauses: [] },
  { text: 'Baca syarat dan ketentuan sebelum mendaftar.', clauses: [] },
  { text: 'Kami membagikan data kepada pihak ketiga untuk mengukur kunjungan.', clauses: [] },
  {
    text: 'Kami tidak bertanggung jawab atas isi situs eksternal.',
    clauses: [],
    because: 'tentang halaman orang lain',
  },
  { text: 'Pasar terjemahan mesin berlipat dua dalam lima tahun.', clauses: [] },
] satisfies readonly NoticeExample[];
