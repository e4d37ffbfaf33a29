/** Anything → one line of JSON. */

/** Characters that JSON allows and that a terminal, a line reader or an editor obeys. They only occur inside strings. */
const OBEYED = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** One line, without a line break at its end. Parses to the same value as `JSON.stringify` gives. */
export function toJsonLine(value: unknown): string {
  return JSON.stringify(value).replace(
    OBEYED,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
