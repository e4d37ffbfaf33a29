/** The program: `npx whence`, and what `run.mjs` starts in the checkout. */
import { main } from './main';
import { openTerminal } from './terminal';

const terminal = openTerminal();
// Not `process.exit`: that would cut off what a slow reader has not taken yet.
process.exitCode = await main(process.argv.slice(2), terminal);
await terminal.flush();
