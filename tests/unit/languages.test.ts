/** Which language a text is in: the text decides, not the page's word for it (F33). */
import { expect, it } from 'vitest';
import { canonicalTag, choosePack, findLanguage } from '../../src/engine/languages';
import { packs } from '../../src/languages';

const EN = 'The harbour was closed on Monday after two of the cranes were damaged by the storm, and nobody was hurt.';
const FR =
  'Le port a été fermé lundi après que deux des grues ont été endommagées par la tempête, et personne n’a été blessé.';
const NO = 'Havnen ble stengt på mandag etter at to av kranene ble skadet i stormen, men ingen ble skadet.';
const HU = 'A kikötőt hétfőn lezárták, miután a vihar két darut is megrongált, de senki sem sérült meg.';

it.each([
  [NO, 'nb-NO', 'no'],
  [EN, 'en', 'en'],
  [FR, 'fr', 'fr'],
  [FR, 'en', 'fr'],
  [EN, null, 'en'],
  [EN, 'xx-{{lang}}', 'en'],
  [HU, 'hu', 'hu'],
  [HU, 'en', null],
  [HU, null, null],
  ['', 'fr', null],
  ['12 345 67', 'fr', null],
])('%.30s declared as %s is %s', (text, declared, language) => {
  expect(findLanguage(text, declared, packs)).toBe(language);
});

it.each([
  ['en-GB', 'en'],
  ['fr_CA', 'fr'],
  ['english', undefined],
])('%s is read with the pack %s', (tag, pack) => {
  expect(choosePack(tag, packs)?.tag).toBe(pack);
});

it.each(['', 'x'.repeat(10_000), '{{lang}}', 'e n'])('a malformed tag is none: %.12s', (tag) => {
  expect(canonicalTag(tag)).toBeNull();
});
