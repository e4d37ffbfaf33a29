/** Runs another program for a tool: its output shown, or kept. */
import { spawn } from 'node:child_process';
import path from 'node:path';

/** The checkout's folder, absolute. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** What a program left behind: its exit code (1 when a signal ended it) and, when kept, what it printed. */
export interface Ran {
  readonly code: number;
  readonly out: string;
}

/**
 * Runs a program in the checkout and waits for its end.
 *
 * @param output `show` lets it print as it goes, `keep` collects standard output and standard error in one string.
 * @param env added to this process's environment. `NODE_ENV` is taken out: a tool's own Vite sets it to
 *   `development`, and a build must not inherit that.
 */
export function run(
  command: string,
  args: readonly string[],
  { output = 'show', env = {} }: { output?: 'show' | 'keep'; env?: Record<string, string> } = {},
): Promise<Ran> {
  const { NODE_ENV: _, ...inherited } = process.env;
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...inherited, ...env },
      stdio: output === 'show' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    });
    const parts: Buffer[] = [];
    child.stdout?.on('data', (part: Buffer) => parts.push(part));
    child.stderr?.on('data', (part: Buffer) => parts.push(part));
    child.on('error', (error) => resolve({ code: 1, out: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, out: Buffer.concat(parts).toString('utf8') }));
  });
}

/** Runs a program that an npm package brings, by its script file, so that no shell and no `.cmd` is involved. */
export function runNode(
  script: string,
  args: readonly string[],
  options: Parameters<typeof run>[2] = {},
): Promise<Ran> {
  return run(process.execPath, [path.join(ROOT, 'node_modules', script), ...args], options);
}
