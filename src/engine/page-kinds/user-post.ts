/** A post of a user: the buttons of a post stand around the text, and it may be offered in its original language. */
import type { PageKind } from '../types';
import { findPageWords } from './page-words';
import type { Signal } from './signal';

/** Fewer buttons stand around many an article. */
const MIN_ACTIONS = 3;

export const userPost: Signal = (scene) => {
  const actions = findPageWords(scene, 'postActions', 0.8);
  const [original] = findPageWords(scene, 'viewOriginal');
  const kinds: PageKind[] = [];
  const distinct = new Set(actions.map(({ exact }) => exact));
  const [first] = actions;
  if (first && distinct.size >= MIN_ACTIONS) {
    kinds.push({
      kind: 'user-generated',
      evidence: 'inferred',
      exact: [...distinct].slice(0, 4).join(' · '),
      rule: first.rule,
    });
  }
  if (original)
    kinds.push({ kind: 'machine-translated', evidence: 'inferred', exact: original.exact, rule: original.rule });
  return kinds;
};
