/** Indonesian: words of the page around the text, which tell what kind of page it is. */
import type { PageWords } from '../../engine/notices/notice-words';

export const pageWords = {
  legalTitles: [
    '(syarat dan ketentuan|ketentuan (layanan|penggunaan)|kebijakan (privasi|cookie)|pedoman media siber|penafian|informasi hukum|perlindungan data)',
  ],
  postActions: [
    '(ikuti|mengikuti|berlangganan|bagikan|posting ulang|balas|balasan|komentar|suka|kutip|sematkan|laporkan|simpan|lihat profil|donasi|bagi)',
  ],
  viewOriginal: [
    '(lihat|tampilkan|baca) (asli|aslinya|teks asli|postingan asli)',
    '(lihat|tampilkan|sembunyikan) terjemahan',
    'diterjemahkan (dari|oleh)',
  ],
  machineSummary: ['(ringkasan|rangkuman) (AI|oleh AI|otomatis|buatan AI)', '(membuat|menyusun) (ringkasan|rangkuman)'],
  opinionKickers: [
    '(opini|kolom|editorial|tajuk|tajuk rencana|analisis|pendapat|pandangan|surat pembaca|surat terbuka|blog|esai|debat|catatan)',
  ],
  paidKickers: [
    '(advertorial|iklan|konten bersponsor|bersponsor|pariwara|promosi|infotorial|kerja sama|konten berbayar|sponsored)',
  ],
  pressContacts: ['kontak (media|pers)', 'humas'],
  aboutIssuer: ['tentang (kami|perusahaan)?'],
  credits: ['(sumber|foto|via|penulis|dikutip dari)'],
  ownReporting: ['(reporter|penulis|editor|wartawan|koresponden|laporan|foto|redaksi)'],
  dataTerms: [
    '(volume 24 jam|kapitalisasi pasar|volume perdagangan|harga (pembukaan|penutupan)|tertinggi|terendah|perubahan harian|harga real-time|imbal hasil dividen)',
  ],
} satisfies PageWords;
