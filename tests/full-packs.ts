/** The packs of languages that are read whole, claims included. */
import { isFull } from '../src/engine/languages';
import { packs } from '../src/languages';

export const fullPacks = packs.filter(isFull);
