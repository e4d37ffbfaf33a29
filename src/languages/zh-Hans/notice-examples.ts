/** 页面对自身内容的说明，以及看似相同而并非如此的文字。均为 Whence 所写。 */
import type { NoticeExample } from '../../engine/language-pack';

export const noticeExamples = [
  { text: '本页面可能包含第三方提供的内容，本站不保证其准确性。', clauses: ['third-party-origin', 'no-guarantee'] },
  { text: '本站对文章内容的真实性、完整性不作任何保证。', clauses: ['no-guarantee'] },
  { text: '因使用本文信息造成的任何损失，本站概不负责。', clauses: ['no-liability'] },
  { text: '本文仅代表作者个人观点，不代表本站立场。', clauses: ['opinions-own', 'no-endorsement'] },
  { text: '以上内容仅供参考，不构成投资建议。', clauses: ['information-only', 'no-advice'] },
  { text: '风险提示：投资有风险，入市需谨慎。', clauses: ['no-advice', 'risk-warning'] },
  { text: '本文由AI生成。', clauses: ['ai-involved'] },
  { text: '本文由机器自动翻译。', clauses: ['translated'] },
  { text: '本文转载自《海港日报》，版权归原作者所有。', clauses: ['republished'] },
  { text: '来源：海港日报', clauses: ['republished'] },
  { text: '广告合作内容', clauses: ['sponsored'] },
  { text: '新闻稿', clauses: ['press-release'] },
  {
    text: '以下网友评论只代表网友个人观点，不代表本站立场。',
    clauses: ['opinions-own', 'no-endorsement', 'user-generated'],
  },
  { text: '本文含有返利链接，您下单后我们可能获得佣金。', clauses: ['affiliate'] },
  { text: '本文为讽刺作品，纯属虚构。', clauses: ['satire'] },
  // 看似相同而并非如此。
  { text: '公司承诺电池质保十年。', clauses: [] },
  { text: '法院认定出版社应承担赔偿责任。', clauses: [] },
  { text: '第三季度房租上涨了百分之九。', clauses: [] },
  { text: '版权所有，未经许可不得转载。', clauses: [] },
  { text: '这位艺术家用人工智能画了一幅港口地图。', clauses: [] },
  { text: '小说1925年首次出版，至今仍在重印。', clauses: [] },
  { text: '监管机构表示，该平台不保证存款安全。', clauses: [] },
  { text: '机器翻译市场五年间翻了一番。', clauses: [] },
  { text: '啤酒厂三十年来一直赞助这个节日。', clauses: [] },
  { text: '责任编辑：王海', clauses: [] },
  { text: '请在注册前阅读用户协议和隐私政策。', clauses: [] },
  { text: '专家认为，投资需要谨慎。', clauses: [] },
  { text: '本网站不对所链接的外部网站内容负责。', clauses: [], because: '说的是别人的网页' },
] satisfies readonly NoticeExample[];
