/** The program: `npx whence`, and what `run.mjs` starts in the checkout. */
import { giveTriggers } from '../engine/notices/triggers';
import { packs } from '../languages';
import { main } from './main';
import { openTerminal } from './terminal';

giveTriggers(packs, __TRIGGERS__);
const terminal = openTerminal();
// Not `process.exit`: that would cut off what a slow reader has not taken yet.
process.exitCode = await main(process.argv.slice(2), terminal);
await terminal.flush();
