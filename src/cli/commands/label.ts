/** `whence label FILE.jsonl`: which sentences are claims, and who is said to have said them. */
import { type Label, type LabelInput, labelSentences } from '../../engine/bare-text';
import type { Span } from '../../engine/types';
import { packs } from '../../languages';
import type { Command } from '../command';
import { answerLines, BadLine, type Fields, type LineJob } from '../json-lines';

const HELP = `whence label FILE.jsonl

Labels sentences: claim or not, what kind, how worth checking, how it is sourced, and by which words.

Reads  lines {"id", "text", "lang"?, "page"?, "block"?, "tag"?, "links"?: [{"t", "h"}]}: one sentence each. Lines with
       the same page stand together in reading order, so that a source may carry on; lines with the same block,
       or with neither block nor tag, are one paragraph. - reads standard input
Prints per line {"id", "claim", "checkWorthiness", "kind", "sourcing", "source", "cue", "attributions"}, in order; for a
       bad line {"id", "error"}. An attribution has source, cue and content, with offsets into the line's text

Example
  echo '{"id": 1, "text": "Prices rose by 4% in March, the ministry said."}' | whence label -

Exit code: 0 done · 2 the file could not be read, or a line was bad; the others are still answered
`;

interface Line {
  readonly input: LabelInput;
  readonly page: unknown;
}

const job: LineJob<Line> = {
  read: readSentence,
  isSameGroup: (line, before) => line.page !== undefined && line.page === before.page,
  answer: (lines) => {
    const inputs = lines.map(({ input }) => input);
    return labelSentences(inputs, packs).map((label, index) => answerOf(label, inputs[index]?.text ?? ''));
  },
};

export const label: Command = {
  name: 'label',
  summary: 'tells which sentences are claims, and how they are sourced',
  help: HELP,
  options: {},
  run: (args, terminal) => answerLines(args, 'label', job, terminal),
};

function readSentence(fields: Fields): Line {
  const text = fields.text('text');
  if (text === undefined) throw new BadLine('"text" is missing');
  const page = fields.get('page');
  if (page !== undefined && typeof page !== 'string' && typeof page !== 'number')
    throw new BadLine('"page" must be text or a number');
  const lang = fields.text('lang');
  const block = fields.number('block');
  const tag = fields.text('tag')?.toLowerCase();
  const links = readLinks(fields.get('links'));
  const input: LabelInput = {
    text,
    ...(lang === undefined ? {} : { lang }),
    ...(block === undefined ? {} : { block }),
    ...(tag === undefined ? {} : { tag }),
    ...(links === undefined ? {} : { links }),
  };
  return { input, page };
}

function readLinks(value: unknown): LabelInput['links'] {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) throw new BadLine('"links" must be a list');
  return value.map((link: unknown) => {
    const { t, h } = (link ?? {}) as { t?: unknown; h?: unknown };
    if (typeof t !== 'string' || typeof h !== 'string')
      throw new BadLine('"links" must hold {"t": words, "h": address}');
    return { t, h };
  });
}

/** A carried source stands in an earlier line, so it has no offsets into this one. */
function answerOf({ claim, checkWorthiness, kind, sourcing, source, cue, attributions }: Label, text: string): object {
  return {
    claim,
    checkWorthiness,
    kind,
    sourcing,
    source,
    cue,
    attributions: attributions.map((each) => ({
      source: each.source && passageIn(text, each.source),
      cue: passageIn(text, each.cue),
      content: passageIn(text, each.content),
    })),
  };
}

function passageIn(text: string, { start, end }: Span): (Span & { readonly exact: string }) | null {
  return start >= 0 && start < end && end <= text.length ? { exact: text.slice(start, end), start, end } : null;
}
