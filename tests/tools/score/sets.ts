/** Every development set: what it is called, which group it belongs to, and how it is scored. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { scoreAnonymous, scoreAttributions } from './attributions';
import { scoreClaims, scoreOpinions, scoreWeasels } from './claims';
import type { Options } from './data';
import { scoreGold } from './gold';
import { scoreNotices } from './notices';
import { scorePages } from './pages';
import { scoreQuantities } from './quantities';
import type { Scored } from './row';
import { scoreWholePages } from './whole-pages';

export const GROUPS = [
  'gold',
  'attributions',
  'claims',
  'opinion',
  'weasel',
  'notices',
  'pages',
  'quantities',
] as const;
export type Group = (typeof GROUPS)[number];
type Scorer = (set: string, file: string, options: Options) => Scored | Promise<Scored>;

/** A set to score. */
export interface DevelopmentSet {
  readonly name: string;
  readonly group: Group;
  /** Below the folder of the data. */
  readonly file: string;
  readonly score: Scorer;
}

const FIXED: readonly DevelopmentSet[] = [
  { name: 'news-gold', group: 'gold', file: 'news-gold/dev.jsonl', score: scoreGold },
  { name: 'whole-pages-sentences', group: 'gold', file: 'whole-pages/gold.jsonl', score: scoreGold },
  { name: 'texts', group: 'notices', file: 'notices/texts.jsonl', score: scoreNotices },
  { name: 'whole-pages', group: 'pages', file: 'whole-pages', score: scoreWholePages },
  { name: 'saved-pages', group: 'pages', file: 'pages', score: scorePages },
  { name: 'whole-pages-quantities', group: 'quantities', file: 'whole-pages/gold.jsonl', score: scoreQuantities },
];

/** Families of files in the folder of sentences; the first that fits. Files with `.docs` hold no sentences. */
const FAMILIES: readonly { readonly of: RegExp; readonly group: Group; readonly score: Scorer }[] = [
  { of: /^(?:polnear|wikinews_quotes|disrpt_attr|redewiedergabe)_/u, group: 'attributions', score: scoreAttributions },
  { of: /^anonymous_sources_/u, group: 'attributions', score: scoreAnonymous },
  { of: /^subjectivity/u, group: 'opinion', score: scoreOpinions },
  { of: /weasel/u, group: 'weasel', score: scoreWeasels },
  {
    of: /^(?:claimbuster|policlaim|checkthat|germeval|environmental_claims|claimnorm|citation_needed)/u,
    group: 'claims',
    score: scoreClaims,
  },
];

/** The sets below a folder, in the table's order. */
export function setsIn(dir: string): DevelopmentSet[] {
  const folder = path.join(dir, 'sentences');
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  const sets = files
    .filter((file) => file.endsWith('.jsonl') && !file.endsWith('.docs.jsonl'))
    .flatMap((file) => {
      const family = FAMILIES.find(({ of }) => of.test(file));
      if (!family) return [];
      const name = file.replace(/(?:\.sents)?\.jsonl$/u, '');
      return [{ name, group: family.group, file: path.join('sentences', file), score: family.score }];
    });
  const all = [...FIXED.filter(({ file }) => existsSync(path.join(dir, file))), ...sets];
  return GROUPS.flatMap((group) => all.filter((set) => set.group === group));
}

/** The sets that were asked for: by group, by name, or by the beginning of a name. */
export function chosen(sets: readonly DevelopmentSet[], names: readonly string[]): DevelopmentSet[] {
  return sets.filter((set) => names.length === 0 || names.some((name) => isMeant(set, name)));
}

/** Is this set meant by that name? A group's name means the group, whatever sets begin with it. */
export function isMeant(set: Pick<DevelopmentSet, 'name' | 'group'>, name: string): boolean {
  if (GROUPS.some((group) => group === name)) return set.group === name;
  return set.name === name || set.name.startsWith(name);
}
