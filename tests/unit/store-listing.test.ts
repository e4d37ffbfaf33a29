/** What the stores are told is what the manifests ask for. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import messages from '../../_locales/en/messages.json' with { type: 'json' };
import manifest from '../../manifest.json' with { type: 'json' };
import packageFile from '../../package.json' with { type: 'json' };
import { ROOT } from '../tools/run-command';
import chrome from './permissions.chrome.json' with { type: 'json' };
import firefox from './permissions.firefox.json' with { type: 'json' };

const LISTING = readFileSync(path.join(ROOT, '.store/listing.md'), 'utf8');
/** Chrome shows no more of a summary; Firefox shows 250. Characters. */
const MAX_SUMMARY = 132;

function section(name: string): string {
  const [, behind = ''] = LISTING.split(`\n## ${name}\n`);
  return (behind.split('\n## ')[0] ?? '').trim();
}

it('gives a reason for each permission, and for none that is not asked for', () => {
  const rows = [...section('Permissions').matchAll(/^\| `([^`]+)` +\| (.+?) +\|$/gm)];
  const asked = [chrome, firefox].flatMap(({ permissions, content_scripts }) => [
    ...permissions,
    ...content_scripts.flatMap(({ matches }) => matches),
  ]);
  expect(rows.map(([, name]) => name).sort(), 'Mend the table in .store/listing.md.').toEqual(
    [...new Set(asked)].sort(),
  );
  for (const [, name, why = ''] of rows) expect(why.length, `${name} needs a reason.`).toBeGreaterThan(5);
});

it('sums Whence up in the words of the extension itself, short enough for both stores', () => {
  expect(section('Summary')).toBe(messages.extensionDescription.message);
  expect(section('Summary').length).toBeLessThanOrEqual(MAX_SUMMARY);
  expect(section('Name')).toBe(messages.extensionName.message);
});

it('has one version everywhere', () => {
  expect(manifest.version).toBe(packageFile.version);
});
