/** What a reader can see, and which part of the page they see it in. */
import type { Region } from '../src/engine/types';
import { attributeOf } from './dom';

/** Never text for a reader, or text that the reader typed (R11), or a formula (F80). */
const UNREAD_ELEMENTS = new Set([
  'area',
  'audio',
  'base',
  'canvas',
  'col',
  'datalist',
  'embed',
  'frame',
  'iframe',
  'img',
  'input',
  'link',
  'map',
  'math',
  'meta',
  'meter',
  'noframes',
  'noscript',
  'object',
  'optgroup',
  'option',
  'output',
  'param',
  'picture',
  'progress',
  'rp',
  'rt',
  'script',
  'select',
  'source',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
  'track',
  'video',
  'wbr',
]);

const TYPING_ROLES = new Set(['textbox', 'searchbox', 'combobox', 'spinbutton']);

/** Is this element, with all in it, to be passed over? Cheap: attributes only, no style. */
export function isUnread(element: Element, name: string): boolean {
  if (UNREAD_ELEMENTS.has(name)) return true;
  if (attributeOf(element, 'hidden') !== null) return true;
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable.trim() !== 'false') return true;
  return TYPING_ROLES.has(attributeOf(element, 'role') ?? '');
}

/** CSS declarations that hide, as inline styles write them: all that can be known where no style is computed. */
const HIDING_STYLE =
  /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}(?:hidden|collapse)|opacity\s{0,9}:\s{0,9}0(?:\.0{1,9})?\s{0,9}(?:;|$))/iu;

/** A font smaller than this, in CSS pixels, is not meant to be read (F45). */
const MIN_FONT_PX = 4;

/**
 * Can a reader see the text that stands directly in this element?
 *
 * @param element the parent of a text node.
 */
export function isVisible(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return !HIDING_STYLE.test(attributeOf(element, 'style') ?? '');
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !isTiny(element);
}

/** Text of one pixel, moved off the page or clipped to nothing, is there for machines, not for readers. */
function isTiny(element: Element): boolean {
  const style = getComputedStyle(element);
  if (Number.parseFloat(style.fontSize) < MIN_FONT_PX) return true;
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  const box = element.getBoundingClientRect();
  return box.width <= 1 || box.height <= 1 || box.right + scrollX < 0 || box.bottom + scrollY < 0;
}

const REGION_OF_ELEMENT: Readonly<Record<string, Region>> = {
  article: 'main',
  aside: 'complementary',
  dialog: 'dialog',
  footer: 'footer',
  header: 'header',
  main: 'main',
  nav: 'navigation',
};

const REGION_OF_ROLE: Readonly<Record<string, Region>> = {
  alertdialog: 'dialog',
  article: 'main',
  banner: 'header',
  complementary: 'complementary',
  contentinfo: 'footer',
  dialog: 'dialog',
  main: 'main',
  menu: 'navigation',
  menubar: 'navigation',
  navigation: 'navigation',
  search: 'navigation',
  tablist: 'navigation',
  toolbar: 'navigation',
};

/**
 * The landmark that an element opens (HTML-AAM, WAI-ARIA landmarks).
 *
 * @param inside the region the element stands in: a header, footer or aside of the article is part of the article.
 */
export function regionOf(element: Element, name: string, inside: Region): Region {
  const role = attributeOf(element, 'role');
  const region = (role && REGION_OF_ROLE[role.trim()]) || REGION_OF_ELEMENT[name];
  if (!region) return inside;
  if (inside === 'main' && (region === 'header' || region === 'footer')) return 'main';
  const isPart = inside === 'none' || inside === 'main' || inside === 'header';
  return isPart ? region : inside;
}

/** What authors call parts that are not the article, in the English of class names. */
const WORDS_OF_REGION: Readonly<Partial<Record<Region, string>>> = {
  comments: 'comment comments cmt cmts disqus response responses replies commentaire commentaires kommentar kommentare',
  navigation: 'nav navbar navigation menu breadcrumb breadcrumbs pagination pager toc tabs skip subnav',
  footer: 'footer foot colophon',
  complementary:
    'sidebar side related recommend recommended recommendation recommendations promo promos newsletter share sharing social popular trending mostread teaser teasers sponsorlink sponsorlinks sponsoredlink sponsoredlinks outbrain taboola widget widgets rail ad ads advert advertisement',
  dialog: 'cookie cookies consent gdpr cmp modal popup overlay paywall',
};
const REGION_OF_WORD: ReadonlyMap<string, Region> = new Map(
  Object.entries(WORDS_OF_REGION).flatMap(([region, words]) =>
    words.split(' ').map((word) => [word, region as Region] as const),
  ),
);

/** At most this much of a class list is looked at: some generators write kilobytes. */
const MAX_HINT_CHARS = 200;

/**
 * The part that an element's class or id names, if it names one. A hint only: the caller drops it where the part holds
 * most of the page's text (`content-with-sidebar`).
 */
export function hintedRegion(element: Element): Region | null {
  const names = `${attributeOf(element, 'id') ?? ''} ${attributeOf(element, 'class') ?? ''}`.slice(0, MAX_HINT_CHARS);
  if (names.length < 3) return null;
  let region = hinted.get(names);
  if (region === undefined) {
    region = regionIn(names);
    if (hinted.size < MAX_HINTS) hinted.set(names, region);
  }
  return region;
}

/** Pages write the same few names over and over. */
const hinted = new Map<string, Region | null>();
const MAX_HINTS = 2_000;

function regionIn(names: string): Region | null {
  for (const word of names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)) {
    const region = REGION_OF_WORD.get(word);
    if (region) return region;
  }
  return null;
}
