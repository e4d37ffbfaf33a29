/** Chinese in traditional characters: words of the page around the text, which tell what kind of page it is. */
import type { PageWords } from '../../engine/notices/notice-words';

export const pageWords = {
  legalTitles: [
    '((用戶|使用者)協議|服務條款|使用條款|隱私政策|隱私權政策|法律聲明|免責條款|版權聲明|社區規範|Cookie政策|隱私保護指引)',
  ],
  postActions: ['(關注|已關注|轉發|轉推|點贊|贊|回覆|(評論|留言)|收藏|分享|引用|舉報|置頂|訂閱|打賞|查看主頁|私信)'],
  viewOriginal: ['(查看|顯示|閱讀)(原文|原帖|原始(貼文|帖子)|原推)', '(顯示|隱藏|查看)(翻譯|譯文)', '翻譯自'],
  machineSummary: [
    '(AI|智能|(人工智慧|人工智能)|自動)(生成)?(的)?(摘要|總結|導讀|速覽|概要)',
    '(摘要|總結)(生成中|由AI生成)',
    '正在生成(摘要|總結)',
  ],
  opinionKickers: [
    '(觀點|(評論|留言)|社論|社評|時評|專欄|來論|銳評|時事(評論|留言)|意見|言論|筆談|讀者來信|雜談|博客)',
  ],
  paidKickers: ['(廣告|推廣|贊助|贊助內容|合作內容|商業推廣|品牌|付費內容|專題推廣|軟文)'],
  pressContacts: ['(媒體聯繫|新聞聯繫|媒體聯絡)(人)?', '(公關|媒體)(聯繫|垂詢)'],
  aboutIssuer: ['(關於我們|公司簡介|企業簡介|關於公司)'],
  credits: ['(來源|資料來源|稿源|轉自|編譯|出處|供稿)'],
  ownReporting: ['(本報記者|本報訊|記者|本網記者|本刊記者|責任編輯|責編|編輯|撰文|攝影|通訊員)'],
  dataTerms: ['(24小時成交量|市值|成交量|開盤價|收盤價|最高價|最低價|漲跌幅|實時行情|流通量|最大供應量|換手率|市盈率)'],
} satisfies PageWords;
