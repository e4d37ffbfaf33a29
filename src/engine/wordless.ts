/**
 * A language without a pack: no word of it is known, and yet numbers, names, quotations, links and lengths are there to be
 * seen. Enough for an estimate of check-worthiness, never for a claim or its sourcing (R16).
 */
import type { FullPack, LanguagePack } from './language-pack';
import { isFull } from './languages';

/** Scripts that put no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const cache = new Map<string, FullPack>();

/**
 * Makes a pack that knows no word.
 *
 * @param tag BCP 47, for what the platform knows of a language; `und` where nobody says. @param text decides whether words are
 *   parted by spaces. @param packs any pack that is whole shows which lists there are.
 */
export function wordlessPack(tag: string, text: string, packs: readonly LanguagePack[]): FullPack | undefined {
  const model = packs.find(isFull);
  if (!model) return undefined;
  const spaced = !UNSPACED.test(text);
  const key = `${tag} ${spaced}`;
  const known = cache.get(key);
  if (known) return known;
  const pack: FullPack = {
    tag,
    endonym: tag,
    script: 'Zyyy',
    spaced,
    gate: 'full',
    commonWords: [],
    quotationMarks: [],
    sentences: { abbreviations: [], ordinalDot: false },
    notices: model.notices,
    quantities: {
      decimal: '.',
      group: [','],
      mixedConventions: true,
      numbers: {},
      one: [],
      scales: [],
      links: [],
      currencies: {},
      units: [{ unit: '%', words: [] }],
      people: [],
      counters: [],
      durations: [],
      months: [],
      periodIn: [],
      periodOver: [],
      yearBefore: [],
      approximate: [],
      atLeast: [],
      atMost: [],
      negative: [],
      rangeJoins: [],
      notBefore: [],
      notAfter: [],
    },
    attributions: emptied(model.attributions),
    claims: emptied(model.claims),
  };
  cache.set(key, pack);
  return pack;
}

function emptied<Words extends object>(words: Words): Words {
  return Object.fromEntries(Object.keys(words).map((list) => [list, []])) as unknown as Words;
}
