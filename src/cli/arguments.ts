/** Words typed → options and operands, with one plain line when they make no sense. */
import { parseArgs } from 'node:util';
import { type Arguments, BadInput, type Command } from './command';

/**
 * Parses what stands after a command's name. `--help` is known to all.
 *
 * @throws BadInput with one line that says what is wrong and where help is.
 */
export function readArguments(command: Pick<Command, 'name' | 'options'>, args: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    // No option of ours may be given twice, so no value is a list.
    return { values: values as Arguments['values'], positionals };
  } catch (error) {
    throw new BadInput(`${complaint(error, command)}; see whence ${command.name} --help`);
  }
}

/** The value of an option that is one of a few words. */
export function oneOf<Word extends string>(option: string, value: string, known: readonly Word[]): Word {
  const found = known.find((word) => word === value);
  if (found === undefined) throw new BadInput(`${option} knows ${known.join(', ')}, and not "${value}"`);
  return found;
}

function complaint(error: unknown, { name, options }: Pick<Command, 'name' | 'options'>): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const [, option = ''] = /'(-[^' ]*)/.exec(message) ?? [];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const known = Object.keys(options).map((each) => `--${each}`);
    return `whence ${name} does not know ${option}${known.length > 0 ? `; it knows ${known.join(', ')}` : ''} (text that begins with a dash stands after --)`;
  }
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    return /does not take/.test(message) ? `${option} takes no value` : `${option} needs a value`;
  }
  return message.split('\n')[0] ?? message;
}
