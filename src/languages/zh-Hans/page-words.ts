/** Chinese in simplified characters: words of the page around the text, which tell what kind of page it is. */
import type { PageWords } from '../../engine/notices/notice-words';

export const pageWords = {
  legalTitles: [
    '(用户协议|服务条款|使用条款|隐私政策|隐私权政策|法律声明|免责条款|版权声明|社区规范|Cookie政策|隐私保护指引)',
  ],
  postActions: ['(关注|已关注|转发|转推|点赞|赞|回复|评论|收藏|分享|引用|举报|置顶|订阅|打赏|查看主页|私信)'],
  viewOriginal: ['(查看|显示|阅读)(原文|原帖|原始帖子|原推)', '(显示|隐藏|查看)(翻译|译文)', '翻译自'],
  machineSummary: [
    '(AI|智能|人工智能|自动)(生成)?(的)?(摘要|总结|导读|速览|概要)',
    '(摘要|总结)(生成中|由AI生成)',
    '正在生成(摘要|总结)',
  ],
  opinionKickers: ['(观点|评论|社论|社评|时评|专栏|来论|锐评|时事评论|意见|言论|笔谈|读者来信|杂谈|博客)'],
  paidKickers: ['(广告|推广|赞助|赞助内容|合作内容|商业推广|品牌|付费内容|专题推广|软文)'],
  pressContacts: ['(媒体联系|新闻联系|媒体联络)(人)?', '(公关|媒体)(联系|垂询)'],
  aboutIssuer: ['(关于我们|公司简介|企业简介|关于公司)'],
  credits: ['(来源|资料来源|稿源|转自|编译|出处|供稿)'],
  ownReporting: ['(本报记者|本报讯|记者|本网记者|本刊记者|责任编辑|责编|编辑|撰文|摄影|通讯员)'],
  dataTerms: ['(24小时成交量|市值|成交量|开盘价|收盘价|最高价|最低价|涨跌幅|实时行情|流通量|最大供应量|换手率|市盈率)'],
} satisfies PageWords;
