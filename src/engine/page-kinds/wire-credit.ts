/** A dateline or a credit of a news agency, above the text or below it. */
import { hostOf, site } from '../links';
import { MainTextPlace } from '../notices/place';
import type { Block, Page, PageKind } from '../types';
import { AGENCIES, type Agency } from './agencies';
import type { Scene, Signal } from './signal';

/** A credit is a short line. UTF-16 units. */
const MAX_LINE = 90;
const MAX_WORDS = 9;
/** Names of agencies and signs make up so much of it. */
const MIN_SHARE = 0.18;
/** A dateline opens one of so many first blocks of the text; credits stand in so many of the blocks right behind it. */
const FIRST_BLOCKS = 4;
const AROUND_BLOCKS = 5;
/** A sign-off closes a paragraph of the text's last part. */
const SIGNED_FROM = 0.5;
/** Beside the name of an agency, words for pictures: the credit of a photograph. */
const PICTURE =
  /getty|images?|phot|(?<!\p{L})file(?!\p{L})|foto|fotó|bild|picture|video|imago|shutterstock|scanpix|epa-efe|图|摄|写真|사진|صور|عکس|фото|चित्र/iu;

/** Longest first: alternation takes the first that fits. No name holds a sign that means something in an expression. */
const ANY = AGENCIES.flatMap(({ names }) => names)
  .sort((a, b) => b.length - a.length)
  .join('|');
const NAME = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}.-])(?:${ANY})(?![\\p{L}\\p{M}\\p{N}]|\\.\\p{L})`, 'gu');
/** `ST. JOSEPH, Mich. (AP) —`, `PARIS, 3 mars (AFP) -`, `(EFE).-` */
const DATELINE = new RegExp(
  `^(?:[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}\\p{N}'./, -]{0,60} ?)?[(（](?:${ANY})(?:[/, ][^)）]{1,20})?[)）](?: ?[-–—.:,]| \\p{Lu}|$)`,
  'u',
);
/** `新华社北京4月24日电`, `【共同】`, `(서울=연합뉴스)` */
const EASTERN_DATELINE = new RegExp(
  `^(?:(?:${ANY})[\\p{L}\\p{N}]{2,16}[电電讯訊][\\s(（题]|[【[(（](?:[\\p{L}]{1,8}=)?(?:${ANY})[^】\\])）]{0,12}[】\\])）])`,
  'u',
);
/** What a last paragraph ends with: `… an. (dpa/gem)` */
const SIGNED = /[(（[]([^()（）[\]]{2,40})[)）\]]\.?\s*$/u;

export const wireCredit: Signal = (scene) => {
  const { page, main } = scene;
  const own = hostOf(page);
  const place = new MainTextPlace(page, main);
  const order = [...main].sort((a, b) => a - b).filter((index) => page.blocks[index]?.role !== 'heading');
  for (const index of order.slice(0, FIRST_BLOCKS)) {
    const text = textOf(page, index);
    const found = DATELINE.exec(text) ?? EASTERN_DATELINE.exec(text);
    if (found && !isOwn(found[0], own)) return [credit(found[0].trim(), 'credit/dateline')];
  }
  for (const index of linesAround(scene, place, order)) {
    const line = textOf(page, index).trim();
    if (isCredit(line, own)) return [credit(line, 'credit/line')];
  }
  for (const index of order.slice(Math.floor(order.length * SIGNED_FROM)).reverse()) {
    const signed = SIGNED.exec(textOf(page, index));
    if (signed?.[1] && isCredit(signed[1], own, true)) return [credit(signed[0].trim(), 'credit/sign-off')];
  }
  return [];

  function credit(exact: string, rule: string): PageKind {
    return { kind: isSyndicate(exact) ? 'republished' : 'wire', evidence: 'declared', exact, rule };
  }
};

/** Blocks in which a credit may stand: from the headline to the first paragraphs, and right behind the last ones. */
function linesAround({ page }: Scene, place: MainTextPlace, order: readonly number[]): number[] {
  const last = order.at(-1);
  if (last === undefined) return [];
  return page.blocks.flatMap(({ role }: Block, index) => {
    if (role === 'heading' || role === 'caption' || role === 'control' || !place.isBeside(index)) return [];
    const above = index <= (order[FIRST_BLOCKS - 1] ?? last);
    const below = index >= (order.at(-FIRST_BLOCKS) ?? last) && index <= last + AROUND_BLOCKS;
    return above || below ? [index] : [];
  });
}

/** Is the line an agency's name, and hardly more? @param bracketed between brackets even `AA` is one. */
function isCredit(line: string, own: string | null, bracketed = false): boolean {
  if (line.length > MAX_LINE || PICTURE.test(line) || /[?!]$/u.test(line)) return false;
  const names = [...line.matchAll(NAME)].map(([name]) => name);
  const counted = names.filter((name) => !isOwn(name, own) && (bracketed || !agencyOf(name)?.ambiguous));
  if (counted.length === 0) return false;
  const rest = line.replaceAll(NAME, ' ');
  const words = rest.match(/[\p{L}\p{M}]+/gu) ?? [];
  const letters = (text: string): number => text.match(/[\p{L}\p{M}]/gu)?.length ?? 0;
  return words.length <= MAX_WORDS && letters(names.join('')) >= MIN_SHARE * letters(line);
}

function agencyOf(name: string): Agency | undefined {
  return AGENCIES.find(({ names }) => names.includes(name));
}

/** On an agency's own page its name is no credit. */
function isOwn(credit: string, host: string | null): boolean {
  if (host === null) return false;
  const own = site(host);
  return AGENCIES.some(({ names, site: home }) => home === own && names.some((name) => credit.includes(name)));
}

function isSyndicate(credit: string): boolean {
  return AGENCIES.some(({ names, syndicate }) => syndicate === true && names.some((name) => credit.includes(name)));
}

function textOf(page: Page, index: number): string {
  const block = page.blocks[index];
  return block ? page.text.slice(block.start, block.end) : '';
}
