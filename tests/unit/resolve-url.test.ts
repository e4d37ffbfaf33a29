/** Addresses of links: the short way for plain ones says what the URL standard says, whatever a page writes. */
import { describe, expect, it } from 'vitest';
import { resolveUrl } from '../../content-scripts/metadata';

const HREFS = [
  '/a/b?c=d#e',
  '/',
  '//other.example/a',
  '/a/../b',
  '/.a',
  '/%2e%2e/a',
  '/a b',
  '/a\tb',
  "/a'b",
  '/?q=|',
  'a/b',
  '?q=1',
  'https://other.example/a',
  'https://other.example',
  'https://OTHER.example/A',
  'https://other.example:443/',
  'https://user@other.example/',
  'https://1.2.3.4/a',
  'https://xn--a.example/',
  'https://bücher.example/ü',
  'https://other.example/a/./b',
  'https://other.example/%zz',
  'mailto:a@b.example',
  'javascript:void(0)',
  '#top',
  'https://',
];
const BASES = ['https://page.example/a/b', 'http://1.1.1.1/', 'https://page.example:8080/x', null];

/** The long way: WHATWG URL, http and https alone, no user. */
function byTheStandard(href: string, base: string | null): string | null {
  if (href.startsWith('#') || !URL.canParse(href, base ?? undefined)) return null;
  const url = new URL(href, base ?? undefined);
  return /^https?:$/.test(url.protocol) && url.username === '' ? url.href : null;
}

describe('resolveUrl', () => {
  for (const base of BASES)
    for (const href of HREFS)
      it(`${href} on ${base}`, () => {
        expect(resolveUrl(href, base)).toBe(byTheStandard(href, base));
      });
});
