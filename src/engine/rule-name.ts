/** Names of rules, for the report's reasons. */

/** Some patterns list a hundred forms; their beginning is enough to find them in the pack. */
const MAX_PATTERN = 48;

/** `fr/cue/verb/(a|ont) (déclaré|…`: language, list and pattern, the pattern cut to its beginning. */
export function ruleName(tag: string, list: string, pattern: string): string {
  const shown = pattern.length > MAX_PATTERN ? `${pattern.slice(0, MAX_PATTERN)}…` : pattern;
  return `${tag}/${list}/${shown}`;
}
