/** Runs the command line: as a process of its own, as a person would, or inside the test, which is a hundred times faster. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { main } from '../../src/cli/main';
import { ROOT } from '../tools/run-command';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Situation {
  /** What stands on standard input; nothing closes it at once. */
  readonly stdin?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Closes standard output after the first piece, as `| head` does. */
  readonly hangUp?: boolean;
}

/** Runs one command inside the test, with the same arguments, streams and exit code. */
export async function runCommand(args: readonly string[], stdin: string | Uint8Array = ''): Promise<Ended> {
  let out = '';
  let err = '';
  const code = await main(args, {
    stdin: (async function* () {
      if (stdin.length > 0) yield typeof stdin === 'string' ? Buffer.from(stdin) : stdin;
    })(),
    color: false,
    async write(text) {
      out += text;
    },
    remark: (line) => {
      err += `${line}\n`;
    },
    progress: () => undefined,
  });
  return { code, out, err };
}

/** Runs `whence` as a process, built when it is old, and waits for its end. */
export function whence(
  args: readonly string[],
  { stdin = '', cwd = ROOT, env = {}, hangUp = false }: Situation = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(ROOT, 'src/cli/run.mjs'), ...args], {
      cwd,
      env: { ...process.env, ...env },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => {
      out.push(part);
      if (hangUp) child.stdout.destroy();
    });
    child.stderr.on('data', (part: Buffer) => err.push(part));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') }),
    );
    // A process that ends before it has read everything is no error of the test's.
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
  });
}

/** Each line of some output, parsed. */
export function jsonLines<Line>(out: string): Line[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}
