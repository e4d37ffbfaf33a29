/** The reader's options: their defaults, how they are read back, and how they are kept. Nothing else is stored. */
import type { Storage } from 'webextension-polyfill';

/** Which pages are read for claims without being asked. */
export type When = 'disowned' | 'asked' | 'always';

/** The classes of claims that can be marked; of the others nothing can be said (engine: `unclear`). */
export const MARKABLE = ['none', 'vague', 'anonymous', 'named', 'linked'] as const;
export type Markable = (typeof MARKABLE)[number];

/** How strong the marks are. */
export const STRENGTHS = ['quiet', 'plain', 'strong'] as const;
export type Strength = (typeof STRENGTHS)[number];

export interface Settings {
  readonly version: 1;
  readonly when: When;
  /** Hosts, and only hosts, where Whence keeps still (R21). */
  readonly offHosts: readonly string[];
  readonly paused: boolean;
  /** Which classes of claims are marked on the page, in the order of `MARKABLE`. */
  readonly marks: readonly Markable[];
  readonly strength: Strength;
  /** Does a mark that is pointed at open its card? */
  readonly cards: boolean;
  /** Sets `data-whence` on `<html>` and lets a test driver read the report. Off for everybody else. */
  readonly testHooks: boolean;
}

export const SETTINGS_KEY = 'settings';

const WHEN: readonly When[] = ['disowned', 'asked', 'always'];
const MAX_HOSTS = 2_000;

/**
 * The defaults. `hooks` is the build flag that presets test hooks for test builds; a named seam, so that unit tests
 * can say which build they mean.
 */
export function defaultSettings(hooks: boolean = __TEST_HOOKS__): Settings {
  return {
    version: 1,
    when: 'disowned',
    offHosts: [],
    paused: false,
    marks: MARKABLE,
    strength: 'plain',
    cards: true,
    testHooks: hooks,
  };
}

/**
 * Reads stored settings field by field: a field of the wrong type goes back to its default, the others stay (F130).
 *
 * @param stored whatever was in storage, from any version or from a corrupt profile.
 */
export function parseSettings(stored: unknown, defaults: Settings = defaultSettings()): Settings {
  if (typeof stored !== 'object' || stored === null) return defaults;
  const field = (name: string): unknown => (Object.hasOwn(stored, name) ? Reflect.get(stored, name) : undefined);
  const when = field('when');
  const offHosts = field('offHosts');
  const marks = field('marks');
  const strength = field('strength');
  return {
    version: 1,
    when: WHEN.find((known) => known === when) ?? defaults.when,
    offHosts: Array.isArray(offHosts) ? offHosts.filter(isHost).slice(0, MAX_HOSTS) : defaults.offHosts,
    paused: asBoolean(field('paused'), defaults.paused),
    marks: Array.isArray(marks) ? MARKABLE.filter((known) => marks.includes(known)) : defaults.marks,
    strength: STRENGTHS.find((known) => known === strength) ?? defaults.strength,
    cards: asBoolean(field('cards'), defaults.cards),
    testHooks: asBoolean(field('testHooks'), defaults.testHooks),
  };
}

/** Is Whence switched off for this host, or paused everywhere? */
export function isOff(settings: Settings, host: string): boolean {
  return settings.paused || settings.offHosts.includes(host);
}

/** Settings with this host switched off or on again. */
export function withHost(settings: Settings, host: string, off: boolean): Settings {
  const others = settings.offHosts.filter((known) => known !== host);
  return { ...settings, offHosts: off ? [...others, host] : others };
}

/** Reads the settings. A storage that fails gives the defaults, in memory only: nothing is written (F128). */
export async function loadSettings(area: Storage.StorageArea): Promise<Settings> {
  try {
    const stored = await area.get(SETTINGS_KEY);
    return parseSettings(stored[SETTINGS_KEY]);
  } catch {
    // A corrupt profile or a storage that is shut down: the reader still gets a working, default Whence.
    return defaultSettings();
  }
}

/** Keeps the settings. @throws what the browser's storage throws, so that the options page can say it. */
export async function saveSettings(area: Storage.StorageArea, settings: Settings): Promise<void> {
  await area.set({ [SETTINGS_KEY]: settings });
}

function asBoolean(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback;
}

function isHost(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= 253 && !/[/\s]/u.test(value);
}
