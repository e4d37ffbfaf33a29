/** Which country's crown, peso or dinar is meant: told by the places named nearby, else by what the language means. */
import type { UnitMeaning } from './compiled-words';
import type { Reader } from './numbers';
import { viewOf } from './view';

/** How far back a place may be named. A page names its country early and often. */
const PLACES_REACH = 1500;
/** More places than this are a list of countries, and tell nothing. */
const MOST_PLACES = 200;

/** Where a place is named, from the start of the stretch (before it: negative), and whose currency is used there. */
interface Place {
  readonly at: number;
  readonly code: string;
}

type SharedMoney = Extract<UnitMeaning, { kind: 'shared-money' }>;

/**
 * Chooses the code of a currency name that several countries share. Places are looked for once per stretch, and only
 * when such a name was found.
 */
export function currencyChooser(
  folded: string,
  start: number,
  end: number,
  language: Reader['language'],
): (unit: SharedMoney, at: number) => string {
  let places: readonly Place[] | undefined;
  return (unit, at) => {
    places ??= placesIn(folded, start, end, language);
    const fits = ({ code }: Place) => unit.codes.includes(code);
    const nearest = places.findLast((place) => place.at <= at && fits(place)) ?? places.find(fits);
    return nearest?.code ?? unit.codes[0];
  };
}

function placesIn(folded: string, start: number, end: number, { places }: Reader['language']): Place[] {
  const view = viewOf(folded, folded, Math.max(0, start - PLACES_REACH), end);
  const found: Place[] = [];
  let from = 0;
  while (found.length < MOST_PLACES) {
    const place = places.find(view.text, from);
    if (!place) break;
    found.push({ at: view.toOriginal(place).start - start, code: place.meaning });
    from = Math.max(place.end, from + 1);
  }
  return found;
}
