/** Does a line name the site that it stands on? Then it says where the text is, not where it comes from. */
import { fold } from '../fold';
import { hostOf, site } from '../links';
import { lower } from '../plain';
import type { Page } from '../types';

/** What stands between the parts of a title, and before the name in a line: `Title | Site`, `Source: Site`. */
const TITLE_PARTS = /\s[|–—·•-]\s|[|_｜]|\s?[-–—]{2}\s?|[-–—](?=[^\s–—-]{1,12}$)/u;
const AFTER_LABEL = /[:：](?!\/\/)/u;
/** Shorter names are words. */
const MIN_NAME = 3;

/** @param index into `page.blocks`: the line. */
export function namesOwnSite(page: Page, index: number): boolean {
  const block = page.blocks[index];
  if (!block) return false;
  const line = page.text.slice(block.start, block.end);
  const named = plainName(line.split(AFTER_LABEL).at(-1) ?? '');
  if (named.length < MIN_NAME) return false;
  return namesOf(page).some((name) => named.startsWith(name));
}

function namesOf(page: Page): string[] {
  const { site: ofSite, publisher } = page.metadata;
  const host = hostOf(page);
  const domain = host === null ? '' : site(host);
  const title = page.title.split(TITLE_PARTS);
  return [
    ofSite ?? '',
    publisher ?? '',
    domain,
    domain.split('.')[0] ?? '',
    ...(title.length > 1 ? title.slice(1) : []),
  ]
    .map(plainName)
    .filter((name) => name.length >= MIN_NAME);
}

/** Letters and digits alone, so that `Times of Ayr` and `timesofayr` are the same. */
function plainName(text: string): string {
  return lower(fold(text)).replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');
}
