/** `whence`: which command, which help, which exit code. */
import { readArguments } from './arguments';
import { BadInput, type Command, EXIT, type Terminal } from './command';
import { check } from './commands/check';
import { explain } from './commands/explain';
import { label } from './commands/label';
import { notices } from './commands/notices';
import { quantities } from './commands/quantities';

/** All there are, in the order of the help. */
export const COMMANDS: readonly Command[] = [check, explain, label, notices, quantities];

const HELP = `whence: who is said to have said it

Reads saved pages and bare text, and shows where they say that their claims come from. Nothing is sent anywhere.

Usage: whence COMMAND …

${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(12)}${summary}`).join('\n')}

  whence COMMAND --help   what a command reads, prints and knows
  whence --version        the version

Results go to standard output, remarks to standard error.
Exit code: 0 done · 1 a threshold given with --fail-on was crossed · 2 the input or the arguments were wrong
`;

/**
 * Runs one command.
 *
 * @param args what was typed after `whence`.
 * @returns the exit code. Never throws: what went wrong is one line on standard error.
 */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await run(args, terminal);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    terminal.remark(
      error instanceof BadInput ? `whence: ${message}` : `whence: this should not have happened: ${message}`,
    );
    return EXIT.wrong;
  }
}

async function run([name, ...rest]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === '--version' || name === '-V') return print(terminal, `${__VERSION__}\n`);
  if (name === '--help' || name === '-h') return print(terminal, HELP);
  if (name === undefined) throw new BadInput('which command? whence --help lists them');
  const command = COMMANDS.find((each) => each.name === name);
  if (!command) {
    const known = COMMANDS.map((each) => each.name).join(', ');
    throw new BadInput(`there is no command "${name}"; there are ${known}; see whence --help`);
  }
  const parsed = readArguments(command, rest);
  return parsed.values['help'] === true ? print(terminal, command.help) : command.run(parsed, terminal);
}

async function print(terminal: Terminal, text: string): Promise<number> {
  await terminal.write(text);
  return EXIT.done;
}
