/** A summary box that says it is made by machine: the page's own word, and about the summary alone. */
import { findPageWords } from './page-words';
import type { Signal } from './signal';

export const machineSummary: Signal = (scene) =>
  findPageWords(scene, 'machineSummary')
    .slice(0, 1)
    .map(({ exact, rule }) => ({ kind: 'ai-generated', evidence: 'declared', exact, rule }));
