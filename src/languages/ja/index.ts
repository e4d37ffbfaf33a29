/** Japanese. */
import type { FullPack } from '../../engine/language-pack';
import { claims } from './claims';
import { cues } from './cues';
import { notices } from './notices';
import { quantities } from './quantities';
import { sources } from './sources';

export default {
  tag: 'ja',
  endonym: '日本語',
  script: 'Jpan',
  spaced: false,
  gate: 'full',
  commonWords: [
    'の',
    'は',
    'を',
    'が',
    'に',
    'と',
    'で',
    'も',
    'です',
    'ます',
    'した',
    'する',
    'から',
    'まで',
    'こと',
    'この',
    'その',
    'ない',
    'いる',
    'ある',
    'れる',
    'など',
    'だった',
    'ている',
    'として',
    'により',
    'による',
    'について',
  ],
  dropsSubjects: true,
  headLast: true,
  quotationMarks: [
    ['「', '」'],
    ['『', '』'],
    ['“', '”'],
  ],
  sentences: { abbreviations: [], ordinalDot: false, afterQuote: ['などと', 'と', 'として', 'との', 'という'] },
  notices,
  quantities,
  attributions: { ...cues, ...sources },
  claims,
} satisfies FullPack as FullPack;
