/** Breaks long lines of our own words for a terminal. */

const WIDTH_CHARS = 118;

/** @param indent spaces before each line. */
export function wrap(words: string, indent: number): string {
  const margin = ' '.repeat(indent);
  const lines: string[] = [];
  let line = margin;
  for (const word of words.split(' ')) {
    if (line.length + word.length >= WIDTH_CHARS) {
      lines.push(line.trimEnd());
      line = margin;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join('\n');
}
