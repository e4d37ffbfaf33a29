/**
 * The examples of every pack: what its rules are held to. They stand beside the rules, and no extension carries them.
 */
import type { Example, NoticeExample } from '../../src/engine/language-pack';

const CLAIMS = import.meta.glob<readonly Example[]>('../../src/languages/*/examples.ts', {
  eager: true,
  import: 'examples',
});
const NOTICES = import.meta.glob<readonly NoticeExample[]>('../../src/languages/*/notice-examples.ts', {
  eager: true,
  import: 'noticeExamples',
});

/** Labelled sentences of a language that is read whole. @param tag of the pack, which is its folder's name. */
export function examplesOf(tag: string): readonly Example[] {
  return CLAIMS[`../../src/languages/${tag}/examples.ts`] ?? [];
}

/** Notices and what looks like one. */
export function noticeExamplesOf(tag: string): readonly NoticeExample[] {
  return NOTICES[`../../src/languages/${tag}/notice-examples.ts`] ?? [];
}
