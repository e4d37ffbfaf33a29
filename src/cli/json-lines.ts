/** JSON lines in, JSON lines out: one line out for one line in, in order, whatever is wrong with some of them. */
import { createReadStream } from 'node:fs';
import { toJsonLine } from '../export/json';
import { type Arguments, BadInput, EXIT, type Terminal } from './command';
import { markedCharset, refuseOtherFiles } from './decode-html';
import { whyNot } from './input-files';

/** What is wrong with one line. The message names the field. */
export class BadLine extends Error {
  override readonly name = 'BadLine';
}

/** How a command answers lines. */
export interface LineJob<Line> {
  /** Takes what it needs from a line's fields. @throws BadLine */
  read(fields: Fields): Line;
  /** Answers lines that belong together: one answer a line, in order. */
  answer(lines: readonly Line[]): readonly object[];
  /** Does this line belong with the one before? */
  isSameGroup?(line: Line, before: Line): boolean;
}

/** A line's fields, looked up with their types. `null` counts as absent, as data sets have it. */
export interface Fields {
  text(name: string): string | undefined;
  number(name: string): number | undefined;
  get(name: string): unknown;
}

type Id = string | number;
interface Waiting<Line> {
  readonly id: Id | null;
  readonly line?: Line;
  readonly error?: string;
}

/**
 * Answers a file, or standard input, line by line. A bad line gets `{"id", "error"}` in its place.
 *
 * @returns 0, or 2 when a line was bad.
 * @throws BadInput when there is not one file, or it is not text.
 */
export async function answerLines<Line>(
  { positionals }: Arguments,
  name: string,
  job: LineJob<Line>,
  terminal: Terminal,
): Promise<number> {
  const [file, ...more] = positionals;
  if (file === undefined)
    throw new BadInput(`which lines? give a .jsonl file, or - for standard input; see whence ${name} --help`);
  if (more.length > 0) throw new BadInput(`whence ${name} reads one file, and ${more.length + 1} were given`);
  let group: Waiting<Line>[] = [];
  let before: Line | undefined;
  let bad = 0;
  let number = 0;

  for await (const text of linesOf(file, terminal)) {
    number += 1;
    const waiting = readLine(text, number, job);
    const { line } = waiting;
    if (line !== undefined) {
      const same = before !== undefined && job.isSameGroup?.(line, before) === true;
      if (!same) await answerGroup();
      before = line;
    }
    group.push(waiting);
  }
  await answerGroup();
  if (bad > 0) terminal.remark(`whence: ${bad} of ${number} lines could not be answered; each says why in its place`);
  return bad > 0 ? EXIT.wrong : EXIT.done;

  async function answerGroup(): Promise<void> {
    const answers = answersOf(group, job);
    for (const answer of answers) {
      if ('error' in answer) bad += 1;
      await terminal.write(`${toJsonLine(answer)}\n`);
    }
    group = [];
  }
}

function readLine<Line>(text: string, number: number, job: LineJob<Line>): Waiting<Line> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { id: null, error: text.trim() === '' ? `line ${number} is empty` : `line ${number} is not JSON` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { id: null, error: `line ${number} is not an object` };
  const get = (name: string): unknown =>
    (Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined) ?? undefined;
  const id = get('id');
  if (typeof id !== 'string' && typeof id !== 'number')
    return { id: null, error: `line ${number}: "id" must be text or a number` };
  try {
    return {
      id,
      line: job.read({
        get,
        text: (name) => typed(get(name), name, 'string', 'text'),
        number: (name) => typed(get(name), name, 'number', 'a number'),
      }),
    };
  } catch (error) {
    if (error instanceof BadLine) return { id, error: `line ${number}: ${error.message}` };
    throw error;
  }
}

function typed<Value>(value: unknown, name: string, type: 'string' | 'number', words: string): Value | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== type) throw new BadLine(`"${name}" must be ${words}`);
  return value as Value;
}

function answersOf<Line>(group: readonly Waiting<Line>[], job: LineJob<Line>): object[] {
  const lines = group.flatMap(({ line }) => (line === undefined ? [] : [line]));
  let answers: readonly object[] = [];
  let failure: string | undefined;
  try {
    answers = lines.length > 0 ? job.answer(lines) : [];
    if (answers.length !== lines.length) failure = `${lines.length} lines got ${answers.length} answers`;
  } catch (error) {
    failure = error instanceof Error ? error.message : String(error);
  }
  let next = 0;
  return group.map(({ id, error }) => {
    if (error !== undefined) return { id, error };
    if (failure !== undefined) return { id, error: failure };
    return { id, ...answers[next++] };
  });
}

/** Splits at line feeds alone: other programs' line breaks (U+2028) may stand inside JSON. */
async function* linesOf(file: string, { stdin }: Terminal): AsyncGenerator<string> {
  const name = file === '-' ? 'standard input' : file;
  const stream = file === '-' ? stdin : createReadStream(file);
  let decoder: TextDecoder | undefined;
  let rest = '';
  try {
    for await (const chunk of stream) {
      const marked = decoder ? undefined : markedCharset(chunk);
      decoder ??= new TextDecoder(marked ?? 'utf-8');
      if (decoder.encoding === 'utf-8') refuseOtherFiles(chunk, name);
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    throw error instanceof BadInput ? error : new BadInput(`${name}: ${whyNot(error)}`);
  }
  rest += decoder?.decode() ?? '';
  if (rest !== '') yield rest;
}
