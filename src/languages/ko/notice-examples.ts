/** 페이지가 자기 내용에 대해 하는 말과, 비슷하지만 아닌 것. Whence를 위해 쓴 글이다. */
import type { NoticeExample } from '../../engine/language-pack';

export const noticeExamples = [
  {
    text: '이 페이지의 제목과 요약은 다른 사이트에서 가져온 것으로 확인을 거치지 않았으며 오류가 있을 수 있습니다.',
    clauses: ['third-party-origin', 'no-guarantee'],
  },
  { text: '필자는 개인 자격으로 썼으며 이 글은 본지의 입장과 다를 수 있습니다.', clauses: ['no-endorsement'] },
  {
    text: '이 기사는 항만신문에 처음 실린 것으로 허락을 받아 전재하며, 편집부는 내용을 고치지 않았습니다.',
    clauses: ['republished'],
  },
  {
    text: '글쓴이가 직접 올린 글이며, 플랫폼은 공간만 제공할 뿐 내용을 확인하지 않습니다.',
    clauses: ['no-guarantee', 'user-generated'],
  },
  {
    text: '이 요약은 인공지능이 작성했으며 편집부가 검토하지 않았습니다. 오류가 있을 수 있습니다.',
    clauses: ['ai-involved', 'no-guarantee'],
  },
  { text: '이 글은 노르웨이어에서 기계 번역되었으며, 차이가 있으면 원문이 우선합니다.', clauses: ['translated'] },
  {
    text: '이 기사는 AI가 제3자의 소식을 바탕으로 작성했으며 게시 전에 사람이 확인하지 않았습니다.',
    clauses: ['third-party-origin', 'ai-involved'],
  },
  {
    text: '게시물은 이용자가 작성한 것으로 이용자 개인의 의견일 뿐 플랫폼의 입장이 아닙니다.',
    clauses: ['opinions-own', 'user-generated'],
  },
  {
    text: '수치는 일반적인 정보 제공만을 목적으로 하며 매수나 매도를 권유하는 것이 아닙니다.',
    clauses: ['information-only', 'no-advice'],
  },
  { text: '유료 콘텐츠: 이 글의 책임은 전적으로 광고주에게 있습니다.', clauses: ['no-liability', 'sponsored'] },
  {
    text: '본 페이지에는 제3자가 제공한 콘텐츠가 포함될 수 있으며, 그 정확성을 보장하지 않습니다.',
    clauses: ['third-party-origin', 'no-guarantee'],
  },
  { text: '본 사이트는 기사 내용의 정확성을 보장하지 않습니다.', clauses: ['no-guarantee'] },
  { text: '이 글의 정보를 이용하여 발생한 손해에 대해 당사는 책임을 지지 않습니다.', clauses: ['no-liability'] },
  { text: '외부 필진의 칼럼은 본지의 편집 방향과 다를 수 있습니다.', clauses: ['no-endorsement'] },
  { text: '이 글은 필자의 개인적인 의견입니다.', clauses: ['opinions-own'] },
  { text: '본 자료는 정보 제공을 목적으로 하며 투자 권유가 아닙니다.', clauses: ['information-only', 'no-advice'] },
  { text: '이 기사는 기계 번역되었습니다.', clauses: ['translated'] },
  { text: '이 기사는 영어에서 번역된 것입니다.', clauses: ['translated'] },
  { text: '이 요약은 AI가 작성했습니다.', clauses: ['ai-involved'] },
  { text: '이 포스팅은 쿠팡 파트너스 활동의 일환으로, 일정액의 수수료를 제공받습니다.', clauses: ['affiliate'] },
  { text: '보도자료', clauses: ['press-release'] },
  { text: '이 기사는 미나모 수산의 협찬을 받아 제작되었습니다.', clauses: ['sponsored'] },
  { text: '이 글은 독자가 작성한 게시물입니다.', clauses: ['user-generated'] },
  { text: '출처: 항구일보', clauses: ['republished'] },
  { text: '이 사이트의 기사는 모두 풍자이며 허구입니다.', clauses: ['satire'] },
  // 비슷하지만 아닌 것.
  { text: '회사는 배터리를 10년간 보증한다.', clauses: [] },
  { text: '법원은 출판사에 책임이 없다고 판단했다.', clauses: [] },
  { text: '3분기 임대료는 9% 올랐다.', clauses: [] },
  { text: '무단 전재 및 재배포 금지', clauses: [] },
  { text: '화가는 인공지능을 활용해 항구 지도를 그렸다.', clauses: [] },
  { text: '소설은 1925년에 처음 출간됐다.', clauses: [] },
  { text: '감독 당국은 거래소가 예금을 보장하지 않는다고 밝혔다.', clauses: [] },
  { text: '기계 번역 시장은 5년 만에 두 배로 커졌다.', clauses: [] },
  { text: '맥주 회사가 30년 동안 축제를 후원했다.', clauses: [] },
  { text: '사진 제공=연합뉴스 포토그래퍼', clauses: [] },
  { text: '가입하기 전에 이용약관을 읽어 주세요.', clauses: [] },
  { text: '전문가들은 투자에는 위험이 따른다고 말했다.', clauses: [] },
  { text: '당사는 외부 사이트의 내용에 대해 책임을 지지 않습니다.', clauses: [], because: '남의 페이지에 대한 말' },
] satisfies readonly NoticeExample[];
