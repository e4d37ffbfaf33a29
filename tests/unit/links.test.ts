/** What links are, by the shape of their address. */
import { expect, it } from 'vitest';
import { linkKind, site } from '../../src/engine/links';
import type { LinkKind } from '../../src/engine/types';

const CASES: readonly (readonly [kind: LinkKind, href: string])[] = [
  ['document', 'https://data.example.org/files/2025-report.pdf'],
  ['document', 'https://www.sec.gov/Archives/edgar/data/1/0001.htm'],
  ['document', 'https://doi.org/10.1234/abcd'],
  ['document', 'https://stats.example.net/statistics/river/2026'],
  ['outlet', 'https://ledger.example.net/2026/03/14/bridge-lost-80m'],
  ['outlet', 'https://ledger.example.net/news/bridge-lost-eighty-million-dollars'],
  ['reference', 'https://en.wikipedia.org/wiki/Barge'],
  ['reference', 'https://port.example.net/about-us'],
  ['own-article', 'https://www.host.example/news/quayline-loses-third-of-fleet'],
  ['own-page', 'https://host.example/tag/barges'],
  ['own-page', 'https://host.example/about'],
  ['commercial', 'https://host.example/price/BTC'],
  ['commercial', 'https://shop.example.net/offer?aff=12'],
  ['commercial', 'https://host.example/signup'],
  ['social', 'https://x.com/someone/status/1'],
  ['archive', 'https://web.archive.org/web/2020/https://a.example/'],
  ['unclear', 'https://somewhere.example.net/'],
  ['unclear', 'javascript:alert(1)'],
];

it.each(CASES)('%s: %s', (kind, href) => {
  expect(linkKind(href, 'host.example')).toBe(kind);
});

it.each([
  ['www.host.example', 'host.example'],
  ['news.host.co.uk', 'host.co.uk'],
  ['a.b.c.example.org', 'example.org'],
])('%s is on the site %s', (host, registrable) => {
  expect(site(host)).toBe(registrable);
});
