/** 但し書きの例と、よく似ているが違うもの。Whence のために書いたもの。 */
import type { NoticeExample } from '../../engine/language-pack';

export const noticeExamples = [
  {
    text: 'このページの見出しと要約は他のサイトから自動で集めたもので、当方では確認していません。誤りが含まれることがあります。',
    clauses: ['no-guarantee'],
  },
  {
    text: '筆者は個人の立場で書いており、本稿は必ずしも本紙の見解を示すものではありません。',
    clauses: ['no-endorsement', 'opinions-own'],
  },
  {
    text: 'この記事は港湾新報に最初に掲載されたもので、許可を得て転載しています。編集部では手を加えていません。',
    clauses: ['republished'],
  },
  {
    text: 'このニュースは通信社から自動配信されたもので、編集部による編集は行っていません。',
    clauses: ['third-party-origin', 'no-guarantee'],
  },
  {
    text: '本文は投稿者本人が掲載したもので、運営者は場を提供しているだけで内容を確認していません。',
    clauses: ['no-guarantee', 'user-generated'],
  },
  {
    text: 'この要約はAIが作成したもので、編集部は確認していません。誤りを含むことがあります。',
    clauses: ['ai-involved', 'no-guarantee'],
  },
  {
    text: 'この文章はノルウェー語から機械翻訳したものです。相違がある場合は原文が優先します。',
    clauses: ['translated'],
  },
  {
    text: 'この記事は第三者の配信をもとにAIが作成したもので、公開前に人による確認は行っていません。',
    clauses: ['third-party-origin', 'ai-involved'],
  },
  {
    text: 'このページの内容は外部の情報源によるもので、運営者はその正確性について責任を負いません。',
    clauses: ['third-party-origin', 'no-liability'],
  },
  {
    text: '投稿は利用者が書いたもので、利用者個人の意見であり、運営会社の見解ではありません。',
    clauses: ['opinions-own', 'user-generated'],
  },
  {
    text: '数値は一般的な情報提供のみを目的としたもので、売買を勧めるものではありません。',
    clauses: ['information-only', 'no-advice'],
  },
  {
    text: '本ページには第三者が提供するコンテンツが含まれる場合があり、当サイトはその正確性を保証しません。',
    clauses: ['third-party-origin', 'no-guarantee'],
  },
  { text: '※記載内容の正確性について、当サイトは一切保証いたしません。', clauses: ['no-guarantee'] },
  { text: '本記事の情報に基づいて生じた損害について、当社は一切の責任を負いません。', clauses: ['no-liability'] },
  {
    text: '本記事の内容は筆者個人の見解であり、当社の公式見解ではありません。',
    clauses: ['no-endorsement', 'opinions-own'],
  },
  {
    text: '※コメントは投稿者個人の意見であり、編集部の見解を示すものではありません。',
    clauses: ['no-endorsement', 'opinions-own', 'user-generated'],
  },
  {
    text: '本記事は情報提供のみを目的としたものであり、投資助言ではありません。',
    clauses: ['information-only', 'no-advice'],
  },
  { text: '本記事は投資の勧誘を目的としたものではありません。', clauses: ['no-advice'] },
  { text: 'この記事は機械翻訳されています。', clauses: ['translated'] },
  { text: 'この要約はAIによって生成されました。', clauses: ['ai-involved'] },
  { text: 'AIが作成した回答のため、誤りが含まれる場合があります。', clauses: ['ai-involved'] },
  { text: '本ページにはアフィリエイト広告が含まれています。', clauses: ['affiliate'] },
  { text: '本記事はミナモ水産の提供により制作したスポンサー記事です。', clauses: ['sponsored'] },
  { text: 'このページは読者が投稿したコンテンツです。', clauses: ['user-generated'] },
  { text: '本記事は月刊うみ経済から許可を得て転載したものです。', clauses: ['republished'] },
  { text: '本サイトの記事はすべて風刺であり、フィクションです。', clauses: ['satire'] },
  { text: '本プレスリリースは発表元企業の責任において掲載されています。', clauses: ['press-release', 'no-liability'] },
  { text: 'プレスリリース', clauses: ['press-release'] },
  { text: '原文を読む', clauses: ['republished'] },
  // 似ているが違うもの。
  { text: '社長は、事故の責任を負うと述べた。', clauses: [] },
  { text: '同社は品質を10年間保証する。', clauses: [] },
  { text: '裁判所は、病院に責任はないと判断した。', clauses: [] },
  { text: 'AIが作成した画像が選挙で使われた。', clauses: [] },
  { text: '無断転載を禁じます。', clauses: [] },
  { text: '本サービスの利用により生じた損害について、当社は責任を負いません。', clauses: [], because: '利用規約' },
  { text: '機械翻訳の市場は5年で倍増した。', clauses: [] },
  { text: '専門家は、投資にはリスクがあると話す。', clauses: [] },
  { text: '詳しくは利用規約をご覧ください。', clauses: [] },
  { text: '同紙は広告収入が2割減ったと発表した。', clauses: [] },
  { text: '政府は、情報の正確性を確認する仕組みを導入する。', clauses: [] },
  { text: '第三者委員会は、報告書を公表した。', clauses: [] },
  {
    text: 'リンク先のサイトの内容について、当サイトは責任を負いません。',
    clauses: [],
    because: '他人のページについて',
  },
] satisfies readonly NoticeExample[];
