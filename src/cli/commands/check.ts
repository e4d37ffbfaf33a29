/** `whence check FILE…`: saved pages → reports. */
import { oneOf } from '../arguments';
import { BadInput, type Command, EXIT, type Terminal } from '../command';
import { type Condition, conditionWords, crossedConditions, MEASURES, readConditions } from '../fail-on';
import { FORMATS, type Writer, writerFor } from '../formats';
import { findInputs, type Input, readInput } from '../input-files';
import { readSavedPage } from '../read-file';
import { wrap } from '../wrap';

const HELP = `whence check FILE… [--url U] [--format F] [--fail-on CONDITIONS] [--read-all]

Reads saved pages and prints a report of each.

  FILE               a saved HTML file; a folder, searched to the bottom for .html, .htm and .xhtml, in order of
                     their names; or - for standard input
  --url U            the page's address, for one page: links to the same site are then known as such
  --format F         json (default): one report a line, in the order of the files
                     text: for reading · markdown: for an issue or a note
                     sarif: SARIF 2.1.0, for code hosts and editors · junit: for build servers
  --fail-on C,…      exit with 1 when a page meets one of these conditions. A condition is one of the words below,
                     alone (more than none) or with >, >=, < or <= and a number. Put it in quotes: > means
                     something to your shell
  --read-all         read the claims of every page; else only of those that disown or hand on their content

Words for --fail-on
${wrap(MEASURES.join(', '), 2)}

Examples
  whence check post.html --format text
  whence check saved/ --read-all --fail-on "none>0,disowned" --format junit > whence.xml
  curl -s https://news.example/a | whence check - --url https://news.example/a

Exit code: 0 done · 1 a condition was met · 2 a file could not be read; the others still are
`;

export const check: Command = {
  name: 'check',
  summary: 'reads saved pages, prints a report of each',
  help: HELP,
  options: {
    url: { type: 'string' },
    format: { type: 'string' },
    'fail-on': { type: 'string' },
    'read-all': { type: 'boolean' },
  },
  async run({ values, positionals }, terminal) {
    if (positionals.length === 0)
      throw new BadInput('which page? give a file, a folder, or - for standard input; see whence check --help');
    const format = oneOf('--format', String(values['format'] ?? 'json'), FORMATS);
    const conditions = values['fail-on'] === undefined ? [] : readConditions(String(values['fail-on']));
    const url = values['url'] === undefined ? null : readAddress(String(values['url']));
    const { inputs, problems } = await findInputs(positionals);
    if (url !== null && inputs.length > 1)
      throw new BadInput(`--url is the address of one page, and there are ${inputs.length}`);
    for (const problem of problems) terminal.remark(`whence: ${problem}`);
    const run: Run = {
      terminal,
      conditions,
      url,
      readAll: values['read-all'] === true,
      writer: writerFor(format, terminal),
    };
    let wrong = problems.length > 0;
    let crossed = false;
    for (const [index, input] of inputs.entries()) {
      if (inputs.length > 1) terminal.progress(`${index + 1} of ${inputs.length}  ${input.name}`);
      const outcome = await checkPage(input, run);
      wrong ||= outcome === EXIT.wrong;
      crossed ||= outcome === EXIT.crossed;
    }
    await terminal.write(run.writer.end());
    return wrong ? EXIT.wrong : crossed ? EXIT.crossed : EXIT.done;
  },
};

interface Run {
  readonly terminal: Terminal;
  readonly conditions: readonly Condition[];
  readonly url: string | null;
  readonly readAll: boolean;
  readonly writer: Writer;
}

/** Reads one page. One that cannot be read does not stop the others. @returns its exit code. */
async function checkPage(input: Input, { terminal, conditions, url, readAll, writer }: Run): Promise<number> {
  try {
    const { html, report } = await readSavedPage(await readInput(input, terminal.stdin), input.name, { url, readAll });
    const crossed = crossedConditions(conditions, report);
    for (const message of new Set(report.problems.map((problem) => problem.message)))
      terminal.remark(`${input.name}: ${message}`);
    for (const condition of crossed) terminal.remark(`${input.name}: ${conditionWords(condition, report)}`);
    if (conditions.length > 0 && report.why === 'not-asked') {
      terminal.remark(
        `${input.name}: its claims were not read, for it does not disown its content; --read-all reads them`,
      );
    }
    await terminal.write(writer.page({ input, html, report, crossed }));
    return crossed.length > 0 ? EXIT.crossed : EXIT.done;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    terminal.remark(
      error instanceof BadInput ? `whence: ${message}` : `whence: ${input.name}: it could not be read: ${message}`,
    );
    return EXIT.wrong;
  }
}

function readAddress(url: string): string {
  const known = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  if (!known) throw new BadInput(`--url wants an http or https address, and not "${url}"`);
  return url;
}
