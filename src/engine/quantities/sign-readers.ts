/** The signs and codes of `signs.ts`, looked up before and after a number. */
import { ATTACHED_SIGNS, CURRENCY_CODES, CURRENCY_SIGNS, DECIMAL_SIGNS, TIME_SIGNS, UNIT_SIGNS } from './signs';

/** A sign that was found: how long it is and what it stands for. */
export interface Sign {
  readonly length: number;
  readonly meaning:
    | { readonly kind: 'money' | 'measure'; readonly unit: string }
    | { readonly kind: 'duration'; readonly iso: 'TH' | 'TM' | 'TS' };
}

type Symbols = Readonly<Record<string, string>>;

const MONEY = new Map<string, string>([
  ...CURRENCY_SIGNS,
  ...CURRENCY_CODES.map((code): [string, string] => [code, code]),
]);
const MEASURES = new Map(UNIT_SIGNS);
const ATTACHED = new Map(ATTACHED_SIGNS);
const DECIMAL = new Map(DECIMAL_SIGNS);
const TIMES = new Map(TIME_SIGNS);
const LONGEST = Math.max(...[...MONEY.keys(), ...MEASURES.keys()].map((sign) => sign.length));

/** Symbols of Latin letters end where no cased letter, digit or apostrophe goes on; others (%) end by themselves. */
const GOES_ON = /[\p{Lu}\p{Ll}\p{M}\p{Nd}']/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * The sign or code that begins at `at`: the longest.
 *
 * @param attached how the number ends here: in decimals, otherwise, or not at all.
 * @param symbols signs that mean another currency in this language.
 */
export function signAt(
  text: string,
  at: number,
  attached: 'decimals' | 'whole' | false,
  symbols: Symbols = {},
): Sign | undefined {
  for (let length = LONGEST; length > 0; length -= 1) {
    const sign = text.slice(at, at + length);
    if (sign.length < length || !endsHere(text, at, sign)) continue;
    const money = symbols[sign] ?? MONEY.get(sign);
    if (money !== undefined) return { length, meaning: { kind: 'money', unit: money } };
    const iso = TIMES.get(sign);
    if (iso !== undefined) return { length, meaning: { kind: 'duration', iso } };
    const unit = MEASURES.get(sign);
    if (unit !== undefined) return measure(text, at, sign, unit);
    const close = attached
      ? (ATTACHED.get(sign) ?? (attached === 'decimals' ? DECIMAL.get(sign) : undefined))
      : undefined;
    if (close !== undefined) return { length, meaning: { kind: 'measure', unit: close } };
  }
  return undefined;
}

function endsHere(text: string, at: number, sign: string): boolean {
  return !LETTER.test(sign.charAt(sign.length - 1)) || !GOES_ON.test(text.charAt(at + sign.length));
}

/** With what follows a slash: "g/km", "µg/m³". */
function measure(text: string, at: number, sign: string, unit: string): Sign {
  const end = at + sign.length;
  for (let length = text.charAt(end) === '/' && LETTER.test(sign) ? LONGEST : 0; length > 0; length -= 1) {
    const per = text.slice(end + 1, end + 1 + length);
    const under = MEASURES.get(per) ?? (TIMES.has(per) ? per : undefined);
    if (under !== undefined && LETTER.test(per) && endsHere(text, end + 1, per)) {
      return { length: sign.length + 1 + length, meaning: { kind: 'measure', unit: `${unit}/${under}` } };
    }
  }
  return { length: sign.length, meaning: { kind: 'measure', unit } };
}

/** The sign or code of money that ends at `end` or one space before it. */
export function moneyBefore(
  text: string,
  end: number,
  symbols: Symbols = {},
): { start: number; unit: string } | undefined {
  const stop = text.charAt(end - 1) === ' ' ? end - 1 : end;
  for (let length = Math.min(LONGEST, stop); length > 0; length -= 1) {
    const sign = text.slice(stop - length, stop);
    const unit = symbols[sign] ?? MONEY.get(sign);
    const begins = !LETTER.test(sign.charAt(0)) || !LETTER.test(text.charAt(stop - length - 1));
    if (unit !== undefined && begins) return { start: stop - length, unit };
  }
  return undefined;
}
