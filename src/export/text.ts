/** Report → text for a terminal. */
import type { Report, Sourcing } from '../engine/types';
import { plain, quoted } from './escape';
import { type Item, outline } from './outline';
import type { Note } from './said-by';

export interface TextOptions {
  /** What the page is called where it came from: a file's name. Stands first. */
  readonly name?: string;
  /** Use ANSI colours. Off unless said so: a file or a pipe wants none. */
  readonly color?: boolean;
}

/** Shape carries the meaning, colour only helps: every class is also said in words. */
const MARKS: Readonly<Record<Sourcing, number>> = {
  none: 33,
  vague: 35,
  anonymous: 35,
  unclear: 2,
  named: 36,
  linked: 34,
};
const BOLD = 1;
const DIM = 2;

/**
 * A report as lines of text, ended by a line break. Every field is freed of control and escape characters (R32).
 *
 * @returns the same text for the same report, whatever the machine's language.
 */
export function toText(report: Report, { name, color = false }: TextOptions = {}): string {
  const paint = (code: number, words: string) => (color ? `\u001b[${code}m${words}\u001b[0m` : words);
  const { title, url, about, sections, closing } = outline(report);
  const lines = [
    ...(name === undefined ? [] : [paint(DIM, plain(name))]),
    ...(title === '' ? [] : [paint(BOLD, plain(title))]),
    ...(url === null ? [] : [plain(url)]),
    ...about,
  ];
  for (const { heading, summary, items } of sections) {
    lines.push('', paint(BOLD, heading));
    if (summary !== undefined) lines.push(`  ${summary}`);
    const numbered = items.some(({ sourcing }) => sourcing !== undefined);
    for (const [index, item] of items.entries())
      lines.push(...itemLines(item, numbered ? `${index + 1}. ` : '', paint));
  }
  return `${[...lines, '', paint(DIM, closing)].join('\n')}\n`;
}

function itemLines(
  { quote, notes, sourcing }: Item,
  number: string,
  paint: (code: number, words: string) => string,
): string[] {
  const [first, ...rest] = notes.map(noteText);
  const shown = sourcing === undefined || first === undefined ? first : paint(MARKS[sourcing], first);
  const said = [...(shown === undefined ? [] : [shown]), ...rest];
  if (quote === undefined) return said.map((line) => `  ${line}`);
  const indent = ' '.repeat(number.length + 4);
  return [`  ${number}${quoted(plain(quote))}`, ...said.map((line) => `${indent}${line}`)];
}

function noteText({ ours, theirs }: Note): string {
  return theirs === undefined ? ours : `${plain(ours)}: ${plain(theirs)}`;
}
