/** What links are, by the shape of their address. */
import { expect, it } from 'vitest';
import { linkKind, site } from '../../src/engine/links';
import type { LinkKind } from '../../src/engine/types';

const CASES: readonly (readonly [kind: LinkKind, href: string])[] = [
  ['document', 'https://data.example.org/files/2025-report.pdf'],
  ['document', 'https://press.example.net/rulings/case-14'],
  ['filing', 'https://www.sec.gov/Archives/edgar/data/1/0001.htm'],
  ['filing', 'https://ir.example.net/annual-report-2025'],
  ['research', 'https://doi.org/10.1234/abcd'],
  ['research', 'https://journal.example.net/doi/full/10.5555/12345678'],
  ['research', 'https://arxiv.org/abs/2601.00001'],
  ['research', 'https://www.nature.com/articles/s00000-026-0001-1'],
  ['statistics', 'https://stats.example.net/statistics/river/2026'],
  ['statistics', 'https://www.insee.fr/fr/statistiques/1234567'],
  ['statistics', 'https://www.ons.gov.uk/economy/inflation'],
  ['statistics', 'https://www.bls.gov/news.release/cpi.nr0.htm'],
  ['statistics', 'https://www.ine.es/prensa/ipc.htm'],
  ['authority', 'https://www.fca.org.uk/news/statements/one'],
  ['authority', 'https://www.economie.gouv.fr/plan'],
  ['authority', 'https://ec.europa.eu/commission/presscorner/detail/en/ip_26_1'],
  ['authority', 'https://www.ecb.europa.eu/press/pr/date/2026'],
  ['authority', 'https://www.bafin.de/DE/Aufsicht/eins'],
  ['authority', 'https://www.mhlw.go.jp/stf/newpage_1.html'],
  ['authority', 'https://www.supremecourt.gov/opinions/25pdf/1.pdf'],
  ['unclear', 'https://www.fca.org.uk/'],
  ['outlet', 'https://www.sciencedaily.example/releases/2026/04/one-two-three.htm'],
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
