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

/** Colors of the reader's own, for light pages; a class without one has ours. */
export type Colors = Partial<Readonly<Record<Markable, string>>>;

export interface Settings {
  readonly version: 1;
  readonly when: When;
  /** Hosts, and only hosts, where Whence keeps still (R21). */
  readonly offHosts: readonly string[];
  /** Hosts, and only hosts, whose pages are read for claims without being asked. None is in both lists. */
  readonly alwaysHosts: readonly string[];
  readonly paused: boolean;
  /** Which classes of claims are marked on the page, in the order of `MARKABLE`. */
  readonly marks: readonly Markable[];
  readonly strength: Strength;
  /** `#rrggbb`. */
  readonly colors: Colors;
  /** Does a mark that is pointed at open its card? */
  readonly cards: boolean;
  /** Sets `data-whence` on `<html>` and lets a test driver read the report. Off for everybody else. */
  readonly testHooks: boolean;
}

export const SETTINGS_KEY = 'settings';

const WHEN: readonly When[] = ['disowned', 'asked', 'always'];
const MAX_HOSTS = 2_000;
const COLOR = /^#[0-9a-f]{6}$/iu;

/**
 * The defaults. `hooks` is the build flag that presets test hooks for test builds; a named seam, so that unit tests
 * can say which build they mean.
 */
export function defaultSettings(hooks: boolean = __TEST_HOOKS__): Settings {
  return {
    version: 1,
    when: 'disowned',
    offHosts: [],
    alwaysHosts: [],
    paused: false,
    marks: MARKABLE,
    strength: 'plain',
    colors: {},
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
  const offHosts = asHosts(field('offHosts'), defaults.offHosts);
  const marks = field('marks');
  const strength = field('strength');
  return {
    version: 1,
    when: WHEN.find((known) => known === when) ?? defaults.when,
    offHosts,
    // Off is the stronger wish.
    alwaysHosts: asHosts(field('alwaysHosts'), defaults.alwaysHosts).filter((host) => !offHosts.includes(host)),
    paused: asBoolean(field('paused'), defaults.paused),
    marks: Array.isArray(marks) ? MARKABLE.filter((known) => marks.includes(known)) : defaults.marks,
    strength: STRENGTHS.find((known) => known === strength) ?? defaults.strength,
    colors: asColors(field('colors'), defaults.colors),
    cards: asBoolean(field('cards'), defaults.cards),
    testHooks: asBoolean(field('testHooks'), defaults.testHooks),
  };
}

/** Is Whence switched off for this host, or paused everywhere? */
export function isOff(settings: Settings, host: string): boolean {
  return settings.paused || settings.offHosts.includes(host);
}

/** Are pages of this host read for claims without being asked, whatever they say of themselves? */
export function isAlwaysRead({ when, alwaysHosts }: Settings, host: string): boolean {
  return when === 'always' || alwaysHosts.includes(host);
}

/** What the reader wants of one site. */
export type SiteWish = 'off' | 'always' | 'as-others';

/** Settings with a wish for this host in place of the one before. */
export function withSite(settings: Settings, host: string, wish: SiteWish): Settings {
  const without = (hosts: readonly string[]) => hosts.filter((known) => known !== host);
  const [offHosts, alwaysHosts] = [without(settings.offHosts), without(settings.alwaysHosts)];
  return {
    ...settings,
    offHosts: wish === 'off' ? [...offHosts, host] : offHosts,
    alwaysHosts: wish === 'always' ? [...alwaysHosts, host] : alwaysHosts,
  };
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

function asHosts(value: unknown, fallback: readonly string[]): readonly string[] {
  return Array.isArray(value) ? value.filter(isHost).slice(0, MAX_HOSTS) : fallback;
}

function asColors(value: unknown, fallback: Colors): Colors {
  if (typeof value !== 'object' || value === null) return fallback;
  const colors = MARKABLE.map((sourcing) => [sourcing, Reflect.get(value, sourcing)]);
  return Object.fromEntries(colors.filter(([, color]) => typeof color === 'string' && COLOR.test(color)));
}

function isHost(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= 253 && !/[/\s]/u.test(value);
}
