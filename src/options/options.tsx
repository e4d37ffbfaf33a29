/** The settings page's entry: reads, keeps and forgets settings; `SettingsForm.tsx` draws them. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { loadSettings, parseSettings, SETTINGS_KEY, type Settings, saveSettings } from '../settings';
import { makeText } from '../text';
import type { Key } from './Keys';
import { SettingsForm } from './SettingsForm';

const text = makeText(browser.i18n);
const kept = browser.storage.local;

void start();

async function start(): Promise<void> {
  document.documentElement.lang = text.language;
  document.documentElement.dir = text.direction;
  document.title = text.say('optionsTitle');
  // The popup may switch a site off while this page stands open.
  browser.storage.onChanged.addListener((changes, area) => {
    const changed = changes[SETTINGS_KEY];
    if (area === 'local' && changed?.newValue !== undefined) draw(parseSettings(changed.newValue), '');
  });
  keys = await loadKeys();
  draw(await loadSettings(kept), '');
}

let keys: readonly Key[] = [];

async function loadKeys(): Promise<readonly Key[]> {
  // Firefox on a phone has no keys.
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.flatMap(({ name, description, shortcut = '' }) => {
    if (name === '_execute_action') return [{ name: text.say('actionTitle'), keys: shortcut }];
    return description ? [{ name: description, keys: shortcut }] : [];
  });
}

function draw(settings: Settings, said: string): void {
  render(
    <SettingsForm text={text} settings={settings} keys={keys} said={said} onChange={keep} onDelete={forget} />,
    document.body,
  );
}

async function keep(settings: Settings): Promise<void> {
  try {
    await saveSettings(kept, settings);
    draw(settings, text.say('saved'));
  } catch {
    // Storage is full or shut: what is shown must be what holds.
    draw(await loadSettings(kept), text.say('saveFailed'));
  }
}

async function forget(): Promise<void> {
  try {
    await kept.clear();
    await browser.storage.session?.clear();
    draw(await loadSettings(kept), text.say('deleted'));
  } catch {
    draw(await loadSettings(kept), text.say('saveFailed'));
  }
}
