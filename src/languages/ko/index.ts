/** Korean. */
import type { NoticePack } from '../../engine/language-pack';
import { noticeExamples } from './notice-examples';
import { notices } from './notices';

export default {
  tag: 'ko',
  endonym: '한국어',
  script: 'Kore',
  // Words are parted by spaces, but endings grow on to them: patterns match anywhere, as in a script without spaces.
  spaced: false,
  gate: 'notices',
  commonWords: [
    '은',
    '는',
    '이',
    '가',
    '을',
    '를',
    '의',
    '에',
    '에서',
    '으로',
    '다',
    '고',
    '했다',
    '있다',
    '이다',
    '하는',
    '것',
    '등',
    '및',
    '그',
    '한',
    '도',
    '와',
    '과',
    '지',
    '들',
    '며',
    '로',
  ],
  quotationMarks: [
    ['“', '”'],
    ['‘', '’'],
    ['「', '」'],
    ['"', '"'],
  ],
  sentences: { abbreviations: [], ordinalDot: false },
  notices,
  noticeExamples,
} satisfies NoticePack as NoticePack;
