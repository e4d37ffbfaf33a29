/** A dateline or credit of a news agency, at the head or the foot of the text. */
import type { Signal } from './signal';

/** Names that any newsroom writes this way; which agency, never how good. */
const AGENCY =
  'AFP|AP|Reuters|EFE|dpa|ANSA|Xinhua|TASS|Interfax|Kyodo|Yonhap|PTI|ANI|IANS|AAP|PA Media|ČTK|PAP|APA|Belga|ATS|Keystone-SDA|Lusa|NTB|TT|Ritzau|STT|CNW|UPI|Bloomberg|SID|sid';
/** `PARIS (Reuters) -`, `(AFP) –`. */
const DATELINE = new RegExp(
  `^(?:\\p{Lu}[\\p{L}\\p{M}'. ,-]{0,40} )?\\((?:${AGENCY})(?:[/, ][^)]{1,20})?\\)(?: ?[-–—.]|$)`,
  'u',
);
/** `© 2026 AFP`, `Avec AFP`, `(AFP)` at the end. */
const SIGN_OFF = new RegExp(`(?:^|[\\s(©/])(?:${AGENCY})\\)?\\.?$`, 'u');
const MAX_SIGN_OFF = 40;

export const wireCredit: Signal = ({ page, main }) => {
  const indices = [...main].filter((index) => page.blocks[index]?.role !== 'heading');
  const first = textOf(indices[0]);
  const last = textOf(indices.at(-1));
  const dateline = DATELINE.exec(first)?.[0];
  if (dateline) return [{ kind: 'wire', evidence: 'declared', exact: dateline, rule: 'credit/dateline' }];
  const signed = last.length <= MAX_SIGN_OFF && SIGN_OFF.test(last);
  return signed ? [{ kind: 'wire', evidence: 'declared', exact: last, rule: 'credit/sign-off' }] : [];

  function textOf(index: number | undefined): string {
    const block = index === undefined ? undefined : page.blocks[index];
    return block ? page.text.slice(block.start, block.end) : '';
  }
};
