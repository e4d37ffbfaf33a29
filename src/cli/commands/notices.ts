/** `whence notices FILE.jsonl`: is this text a notice about the content it stands beside? */
import { noticeOfText } from '../../engine/bare-text';
import { packs } from '../../languages';
import type { Command } from '../command';
import { answerLines, BadLine, type LineJob } from '../json-lines';

const HELP = `whence notices FILE.jsonl

Tells for each text whether it is a notice about the content it stands beside: that it comes from others, that nothing
is guaranteed, that somebody paid for it, and so on.

Reads  lines {"id", "text", "lang"?}: one block of text each. - reads standard input
Prints per line {"id", "positive", "clauses", "language"}, in order; for a bad line {"id", "error"}

Example
  echo '{"id": 1, "text": "Sponsored content. The newsroom had no part in it."}' | whence notices -

Exit code: 0 done · 2 the file could not be read, or a line was bad; the others are still answered
`;

interface Line {
  readonly text: string;
  readonly lang: string | undefined;
}

/** One block of text a line; also what `whence quantities` reads. */
export function readText({ text }: Parameters<LineJob<Line>['read']>[0]): Line {
  const words = text('text');
  if (words === undefined) throw new BadLine('"text" is missing');
  return { text: words, lang: text('lang') };
}

const job: LineJob<Line> = {
  read: readText,
  answer: (lines) =>
    lines.map(({ text, lang }) => {
      const { positive, clauses, language } = noticeOfText(text, lang, packs);
      return { positive, clauses, language };
    }),
};

export const notices: Command = {
  name: 'notices',
  summary: 'tells which texts are notices about content',
  help: HELP,
  options: {},
  run: (args, terminal) => answerLines(args, 'notices', job, terminal),
};
