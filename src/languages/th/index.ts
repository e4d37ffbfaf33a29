/** Thai. */
import type { NoticePack } from '../../engine/language-pack';
import { noticeExamples } from './notice-examples';
import { notices } from './notices';

export default {
  tag: 'th',
  endonym: 'ไทย',
  script: 'Thai',
  spaced: false,
  gate: 'notices',
  commonWords: [
    'ที่',
    'และ',
    'ใน',
    'ของ',
    'เป็น',
    'ได้',
    'มี',
    'ไม่',
    'ว่า',
    'ให้',
    'จาก',
    'การ',
    'ความ',
    'นี้',
    'กับ',
    'จะ',
    'โดย',
    'หรือ',
    'แต่',
    'ซึ่ง',
    'ไป',
    'มา',
    'ผู้',
    'แล้ว',
    'ต่อ',
    'กว่า',
  ],
  quotationMarks: [
    ['“', '”'],
    ['‘', '’'],
    ['«', '»'],
  ],
  sentences: { ordinalDot: false, abbreviations: [] },
  notices,
  noticeExamples,
} satisfies NoticePack as NoticePack;
