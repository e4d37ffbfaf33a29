/**
 * Makes `src/engine/report.schema.json` from the vocabulary: `node tests/tools/run.mjs tests/tools/schema.ts`. The types
 * are the source; the schema is what a consumer who writes no TypeScript goes by. Checked in, so that it can be read and
 * so that a change of the report shows up in review.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';
import { ROOT } from './run-command';

/** Where the schema is kept, from the checkout's root. */
export const SCHEMA_FILE = 'src/engine/report.schema.json';

/** The schema (JSON Schema draft 7) of a report, as the types have it now, ended by a line break. */
export function makeSchema(): string {
  const schema = createGenerator({
    path: path.join(ROOT, 'src/engine/types.ts'),
    tsconfig: path.join(ROOT, 'src/engine/tsconfig.json'),
    type: 'Report',
    // Types are checked by `npm run types`; once is enough.
    skipTypeCheck: true,
    additionalProperties: false,
  }).createSchema('Report');
  return `${JSON.stringify({ ...schema, title: 'Whence report, version 1' }, null, 2)}\n`;
}

/** @returns the exit code. */
export default async function main(): Promise<number> {
  await writeFile(path.join(ROOT, SCHEMA_FILE), makeSchema());
  console.log(SCHEMA_FILE);
  return 0;
}
