/** `whence quantities FILE.jsonl`: numbers as the reader would understand them. */
import { quantitiesOfText } from '../../engine/bare-text';
import { packs } from '../../languages';
import type { Command } from '../command';
import { answerLines } from '../json-lines';
import { readText } from './notices';

const HELP = `whence quantities FILE.jsonl

Finds numbers, money, shares, amounts and dates, with their scale and unit, by the text's language.

Reads  lines {"id", "text", "lang"?}. - reads standard input
Prints per line {"id", "quantities"}, in order; for a bad line {"id", "error"}. A quantity has exact, start, end, value,
       high (of a range), unit (ISO 4217 for money), approximate, bound and period (ISO 8601)

Example
  echo '{"id": 1, "text": "At least 40,000 people paid £118 million."}' | whence quantities -

Exit code: 0 done · 2 the file could not be read, or a line was bad; the others are still answered
`;

export const quantities: Command = {
  name: 'quantities',
  summary: 'finds numbers with their scale and unit',
  help: HELP,
  options: {},
  run: (args, terminal) =>
    answerLines(
      args,
      'quantities',
      {
        read: readText,
        answer: (lines) => lines.map(({ text, lang }) => ({ quantities: quantitiesOfText(text, lang, packs) })),
      },
      terminal,
    ),
};
