/** What a command is, and what it may touch of the world. */
import type { ParseArgsConfig } from 'node:util';

/** What was typed after the command's name. */
export interface Arguments {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

/** The world outside: one way in, one way out, and a margin for remarks. */
export interface Terminal {
  /** Prints a part of the result to standard output; resolves when there is room for more. */
  write(text: string): Promise<void>;
  /** Prints one line to standard error. Control characters in it are taken out. */
  remark(line: string): void;
  /** Shows how far a long run has come, where somebody is watching; else nothing. */
  progress(line: string): void;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** May the result carry colours? */
  readonly color: boolean;
}

/** One command of `whence`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `whence NAME --help` prints. Ends in a line break. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /**
   * @returns the exit code: 0 done, 1 a threshold was crossed, 2 some input was wrong.
   * @throws BadInput when nothing can be done.
   */
  run(args: Arguments, terminal: Terminal): Promise<number>;
}

/** The exit codes of the contract. */
export const EXIT = { done: 0, crossed: 1, wrong: 2 } as const;

/** The input or the arguments were wrong. The message is one line that says what, without a prefix. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}
