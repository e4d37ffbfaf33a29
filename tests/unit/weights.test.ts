/** Pins every tuned number: to move one is a visible decision, with its scores in the commit. */
import { expect, it } from 'vitest';
import { CLAIM, LANGUAGE, MAIN_TEXT } from '../../src/engine/weights';

it('keeps the tuned numbers', () => {
  expect(
    { MAIN_TEXT, LANGUAGE, CLAIM },
    'Moved a weight on purpose? Update this snapshot, and put the scores in the commit.',
  ).toMatchInlineSnapshot(`
    {
      "CLAIM": {
        "accusation": 0.6,
        "attributed": 0.3,
        "bias": -0.45,
        "cause": 0.5,
        "change": 0.8,
        "comparison": 0.6,
        "date": 0.5,
        "event": 0.9,
        "exclamation": -1,
        "forecast": 0.7,
        "heading": -0.5,
        "hedge": -0.2,
        "learned": 0.3,
        "long": 0.4,
        "name": 0.7,
        "negation": 0.2,
        "opinion": -1.7,
        "plan": 1,
        "quantity": 1.3,
        "record": 0.3,
        "rule": 0.9,
        "short": -1.2,
        "state": 0.3,
        "threshold": 0,
      },
      "LANGUAGE": {
        "chars": 2000,
        "declared": 0.1,
        "foreignLetters": 0.012,
        "found": 0.2,
        "lead": 1.25,
        "script": 0.5,
        "unspaced": 4,
      },
      "MAIN_TEXT": {
        "articleBonus": 1.25,
        "maxLinkShare": 0.5,
        "parentShare": 0.6,
        "proseChars": 80,
        "shortProseChars": 25,
        "siblingShare": 0.12,
      },
    }
  `);
});
