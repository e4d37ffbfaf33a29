/** The store packages: the same bytes from anywhere, and nothing in them that nobody expects (R53, R55). */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildIfStale, folderOf, SHIPPED } from '../tools/build';
import { BUNDLED, licenses } from '../tools/licenses';
import { packed } from '../tools/package';
import { objections, SOURCES } from '../tools/packed-files';
import { ROOT } from '../tools/run-command';
import { filesOf, zip } from '../tools/zip';

const ZONES = ['Pacific/Auckland', 'America/Los_Angeles'] as const;
const home = process.env['TZ'];
const scratch: string[] = [];

beforeAll(async () => {
  const problems = await buildIfStale(SHIPPED);
  if (problems.length > 0) throw new Error(problems.join('\n'));
}, 60_000);

afterEach(async () => {
  if (home === undefined) delete process.env['TZ'];
  else process.env['TZ'] = home;
  await Promise.all(scratch.splice(0).map((folder) => rm(folder, { recursive: true })));
});

describe.each(SHIPPED)('the package of dist/%s', (target) => {
  test('is the same from two folders, in two time zones (R53)', async () => {
    const files = await filesOf(folderOf(target));
    const [there, here] = [await copyOf([...files]), await copyOf([...files].toReversed())];
    const [one, hoursThere] = await packedIn(ZONES[0], there);
    const [other, hoursHere] = await packedIn(ZONES[1], here);
    expect(hoursThere, 'The time zone did not change, so this test proves nothing.').not.toBe(hoursHere);
    expect(one.equals(other), 'The same files gave other bytes: see zip.ts for what may differ.').toBe(true);
  });

  test('holds what was built and the licences, unchanged', async () => {
    const files = await packed(folderOf(target));
    const unpacked = unzipSync(zip(files));
    expect(Object.keys(unpacked)).toEqual([...files.keys()].toSorted());
    for (const [name, bytes] of files)
      expect(Buffer.from(bytes).equals(unpacked[name] ?? Buffer.of()), name).toBe(true);
  });

  test.each(['notes.md', 'assets/main-BhmzYvRC.js.map', 'icons/.DS_Store', 'tests/unit/a.test.ts', 'icons/quiet.svg'])(
    'is refused with %s in it, by name',
    async (stranger) => {
      const folder = await copyOf([...(await filesOf(folderOf(target))), [stranger, Buffer.from('x')]]);
      await expect(packed(folder)).rejects.toThrow(`${stranger} is not expected`);
    },
  );
});

test('a package without its manifest is refused', () => {
  expect(objections(['LICENSES.txt', 'content-scripts/whence.js', 'popup/index.html'])).toEqual([
    'manifest.json is missing: build anew.',
  ]);
});

test('the source archive holds every file that the build is made of, and no built one (R55)', async () => {
  const names = [...(await filesOf(ROOT, SOURCES)).keys()];
  for (const needed of ['package-lock.json', 'vite.config.ts', 'tests/tools/package.ts', '.store/BUILD.md']) {
    expect(names).toContain(needed);
  }
  expect(names.filter((name) => /(^|\/)(node_modules|dist|\.git)\//.test(name))).toEqual([]);
});

test('the licence of every bundled package ships, and of no other', async () => {
  const sources = await filesOf(ROOT, ['src', 'popup', 'content-scripts']);
  const bundled = [...sources].filter(
    ([name]) => /\.tsx?$/.test(name) && !/^src\/(cli|library|playwright)\//.test(name),
  );
  const imported = bundled.flatMap(([, bytes]) =>
    [
      ...Buffer.from(bytes)
        .toString('utf8')
        .matchAll(/from '((?:@[^/']+\/)?[a-z][^/':]*)[^':]*'/g),
    ].map(([, name]) => name),
  );
  const packages = imported.filter((name) => name !== undefined && !name.startsWith('node'));
  expect([...new Set(packages)].toSorted(), 'Bring BUNDLED in licenses.ts up to date.').toEqual(BUNDLED);
  const text = await licenses();
  for (const name of BUNDLED) {
    const { version } = JSON.parse(await readFile(path.join(ROOT, 'node_modules', name, 'package.json'), 'utf8'));
    expect(text).toContain(`${name} ${version} (`);
  }
});

/** The archive as made in a time zone, and the zone's distance from UTC in minutes. */
async function packedIn(zone: string, folder: string): Promise<[archive: Buffer, minutes: number]> {
  process.env['TZ'] = zone;
  return [Buffer.from(zip(await packed(folder))), new Date(2000, 0, 1).getTimezoneOffset()];
}

/** A folder with these files, written in this order. */
async function copyOf(files: Iterable<[string, Uint8Array]>): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'whence-package-'));
  scratch.push(folder);
  for (const [name, bytes] of files) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), bytes);
  }
  expect((await readdir(folder)).length).toBeGreaterThan(0);
  return folder;
}
