/** 頁面對自身內容的說明，以及看似相同而並非如此的文字。均為 Whence 所寫。 */
import type { NoticeExample } from '../../engine/language-pack';

export const noticeExamples = [
  { text: '本頁面可能包含第三方提供的內容，本站不保證其準確性。', clauses: ['third-party-origin', 'no-guarantee'] },
  { text: '本站對文章內容的真實性、完整性不作任何保證。', clauses: ['no-guarantee'] },
  { text: '因使用本文資訊造成的任何損失，本站概不負責。', clauses: ['no-liability'] },
  { text: '本文僅代表作者個人觀點，不代表本站立場。', clauses: ['opinions-own', 'no-endorsement'] },
  { text: '以上內容僅供參考，不構成投資建議。', clauses: ['information-only', 'no-advice'] },
  { text: '風險提示：投資有風險，入市需謹慎。', clauses: ['no-advice', 'risk-warning'] },
  { text: '本文由AI生成。', clauses: ['ai-involved'] },
  { text: '本文由機器自動翻譯。', clauses: ['translated'] },
  { text: '本文轉載自《海港日報》，版權歸原作者所有。', clauses: ['republished'] },
  { text: '來源：海港日報', clauses: ['republished'] },
  { text: '廣告合作內容', clauses: ['sponsored'] },
  { text: '新聞稿', clauses: ['press-release'] },
  {
    text: '以下網友評論只代表網友個人觀點，不代表本站立場。',
    clauses: ['opinions-own', 'no-endorsement', 'user-generated'],
  },
  { text: '本文含有聯盟連結，您下單後我們可能獲得佣金。', clauses: ['affiliate'] },
  { text: '本文為諷刺作品，純屬虛構。', clauses: ['satire'] },
  // 看似相同而並非如此。
  { text: '公司承諾電池質保十年。', clauses: [] },
  { text: '法院認定出版社應承擔賠償責任。', clauses: [] },
  { text: '第三季度房租上漲了百分之九。', clauses: [] },
  { text: '版權所有，未經許可不得轉載。', clauses: [] },
  { text: '這位藝術家用人工智慧畫了一幅港口地圖。', clauses: [] },
  { text: '小說1925年首次出版，至今仍在重印。', clauses: [] },
  { text: '監管機構表示，該平臺不保證存款安全。', clauses: [] },
  { text: '機器翻譯市場五年間翻了一番。', clauses: [] },
  { text: '啤酒廠三十年來一直贊助這個節日。', clauses: [] },
  { text: '責任編輯：王海', clauses: [] },
  { text: '請在註冊前閱讀使用者協議和隱私政策。', clauses: [] },
  { text: '專家認為，投資需要謹慎。', clauses: [] },
  { text: '本網站不對所連結的外部網站內容負責。', clauses: [], because: '說的是別人的網頁' },
] satisfies readonly NoticeExample[];
