/** The settings page's entry: reads, keeps and forgets settings; `SettingsForm.tsx` draws them. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { loadSettings, parseSettings, SETTINGS_KEY, type Settings, saveSettings } from '../settings';
import { makeText } from '../text';
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
  draw(await loadSettings(kept), '');
}

function draw(settings: Settings, said: string): void {
  render(<SettingsForm text={text} settings={settings} said={said} onChange={keep} onDelete={forget} />, document.body);
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
