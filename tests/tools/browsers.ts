/**
 * Finds a Chromium and a Firefox on this machine. On Debian and its like, as root, a missing one is installed; anywhere
 * else the answer is one sentence that says how to get it.
 */
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from './run-command';

export type BrowserName = 'chromium' | 'firefox';

/** Either where the program is, or one sentence for the person at the keyboard. */
export type Found = { readonly path: string } | { readonly missing: string };

interface Kind {
  /** The environment variable that names the program and wins over everything. */
  readonly variable: string;
  /** Names to look for on the PATH, best first. */
  readonly names: readonly string[];
  /** Where macOS and Windows keep them; Windows places are below its program folders. */
  readonly mac: readonly string[];
  readonly windows: readonly string[];
  /** Debian packages: the browser, and what it needs to draw our sample pages. */
  readonly packages: readonly string[];
  /** How a person gets one. */
  readonly how: string;
}

const KINDS: Readonly<Record<BrowserName, Kind>> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    mac: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ],
    packages: ['chromium', 'fonts-liberation'],
    how: 'install Chromium (or Chrome or Edge, 144 or newer) and, where it is in an unusual place, set CHROMIUM_PATH to its program file',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    mac: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe', 'Mozilla Firefox ESR/firefox.exe'],
    packages: ['firefox-esr', 'fonts-liberation'],
    how: 'install Firefox (142 or newer, or ESR 153) and, where it is in an unusual place, set FIREFOX_PATH to its program file',
  },
};

/** A snap sees neither our profile folder nor our build. */
const UBUNTU = " (Ubuntu's own packages are snaps, which a test cannot drive; the makers' .deb packages can be driven)";

/** Looks for a browser that runs here; installs nothing. */
export async function findBrowser(name: BrowserName): Promise<Found> {
  const kind = KINDS[name];
  const chosen = process.env[kind.variable];
  if (chosen)
    return isProgram(chosen)
      ? { path: chosen }
      : { missing: `${kind.variable} is ${chosen}, and no program is there.` };
  for (const candidate of [...onPath(kind.names), ...usualPlaces(kind)]) {
    if (await runsHere(candidate)) return { path: candidate };
  }
  const shim = onPath(kind.names)[0];
  const problem = shim ? `${shim} is there but does not run` : `No ${title(name)} was found`;
  return { missing: `${problem}${isUbuntu() ? UBUNTU : ''}: ${kind.how}.` };
}

/** Looks for a browser, and installs it where that needs no question: on Debian and its like, as root. */
export async function ensureBrowser(name: BrowserName): Promise<Found> {
  const found = await findBrowser(name);
  if ('path' in found || process.env[KINDS[name].variable] || !canInstall()) return found;
  console.error(`Installing ${KINDS[name].packages.join(' and ')} …`);
  const failure = await install(KINDS[name].packages);
  if (failure)
    return { missing: `${title(name)} is missing and apt-get could not install it (${failure}): ${KINDS[name].how}.` };
  return findBrowser(name);
}

/** Must a browser run without its sandbox? Chromium refuses to sandbox itself as root. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function canInstall(): boolean {
  return process.platform === 'linux' && isRoot() && existsSync('/etc/debian_version') && !isUbuntu();
}

function isUbuntu(): boolean {
  return existsSync('/etc/os-release') && /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** @returns apt-get's last line when it failed. */
async function install(packages: readonly string[]): Promise<string | undefined> {
  const patient = ['-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=3'];
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await run('apt-get', [...patient, 'update'], { output: 'keep', env });
  const steps = ['install', '-y', '--no-install-recommends', ...packages];
  const installed = await run('apt-get', [...patient, ...steps], { output: 'keep', env });
  if (installed.code === 0) return undefined;
  const last = (text: string) => text.trim().split('\n').at(-1) ?? '';
  return last(installed.out) || last(updated.out) || 'no reason given';
}

function onPath(names: readonly string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name + suffix)).filter(isProgram));
}

function usualPlaces(kind: Kind): string[] {
  if (process.platform === 'darwin')
    return kind.mac.flatMap((place) => [place, path.join(os.homedir(), place)]).filter(isProgram);
  if (process.platform !== 'win32') return [];
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name] ?? '');
  return kind.windows
    .flatMap((place) => roots.filter((root) => root !== '').map((root) => path.join(root, place)))
    .filter(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    // Not there, or not ours to run: the same to us.
    return false;
  }
}

/** Ubuntu's `chromium` and `firefox` packages are scripts that ask for a snap: there, but they do not run. */
async function runsHere(program: string): Promise<boolean> {
  // Asking a Windows or macOS browser for its version may open a window; only Linux has the shims.
  if (process.platform !== 'linux') return true;
  const { code, out } = await run(program, ['--version'], { output: 'keep' });
  return code === 0 && /\d+\.\d+/.test(out) && !/snap install/.test(out);
}

function title(name: BrowserName): string {
  return name === 'chromium' ? 'Chromium' : 'Firefox';
}
