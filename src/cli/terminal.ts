/** The real terminal: standard streams, back pressure, a reader that went away. */
import { once } from 'node:events';
import { plain } from '../export/escape';
import type { Terminal } from './command';

/** Written in pieces of about this size: ten thousand short lines need not be ten thousand system calls. */
const PIECE_CHARS = 1 << 15;

export interface OpenTerminal extends Terminal {
  /** Writes out what is still held back. */
  flush(): Promise<void>;
}

/** Opens the process's own streams. Call once. */
export function openTerminal(): OpenTerminal {
  const { stdin, stdout, stderr, env } = process;
  // `whence … | head` closes the pipe when it has seen enough. That is no fault of anybody's.
  stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
  stderr.on('error', () => {
    // Nobody listens to remarks; the result still counts.
  });
  let held = '';
  let progressShown = false;

  async function flush(): Promise<void> {
    if (held === '') return;
    const piece = held;
    held = '';
    if (!stdout.write(piece)) await once(stdout, 'drain');
  }

  function wipeProgress(): void {
    if (progressShown) stderr.write('\r\u001b[K');
    progressShown = false;
  }

  return {
    stdin,
    color: stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    async write(text) {
      held += text;
      if (held.length >= PIECE_CHARS) await flush();
    },
    remark(line) {
      wipeProgress();
      stderr.write(`${plain(line)}\n`);
    },
    progress(line) {
      if (stderr.isTTY !== true) return;
      stderr.write(`\r\u001b[K${plain(line)}`);
      progressShown = true;
    },
    async flush() {
      wipeProgress();
      await flush();
    },
  };
}
