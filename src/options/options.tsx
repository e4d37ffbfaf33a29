/** The settings page's entry: reads, keeps and forgets settings; `SettingsForm.tsx` draws them. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { type ChosenWords, messagesFrom, parseWords, WORDS_KEY } from '../chosen-words';
import { paintColors } from '../paint-colors';
import { loadSettings, type Settings, saveSettings } from '../settings';
import { type MessageKey, makeText, type Text } from '../text';
import { keepLanguage, loadFreshWords } from './interface-languages';
import type { Key } from './Keys';
import { SettingsForm } from './SettingsForm';

const kept = browser.storage.local;
/** Commands of the manifest, in our words: the browser would say them in its own language. */
const COMMANDS: Readonly<Record<string, MessageKey>> = {
  _execute_action: 'actionTitle',
  'next-claim': 'cardNext',
  'previous-claim': 'cardPrevious',
  'toggle-site': 'commandToggle',
};
let text: Text = makeText(browser.i18n);
let language = '';
let shown: Settings | undefined;
let shortcuts: readonly { readonly name: string; readonly keys: string }[] = [];

void start();

async function start(): Promise<void> {
  // The popup may switch a site off while this page stands open.
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local') void heed(parseWords(changes[WORDS_KEY]?.newValue), WORDS_KEY in changes);
  });
  speak(await loadFreshWords(kept));
  // Firefox on a phone has no keys.
  const commands = (await browser.commands?.getAll()) ?? [];
  shortcuts = commands.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }));
  draw(await loadSettings(kept), '');
}

/** Somebody changed what is kept; our own changes come back here too, and are shown already. */
async function heed(words: ChosenWords | undefined, isAboutWords: boolean): Promise<void> {
  const settings = await loadSettings(kept);
  const isNew = isAboutWords && (words?.tag ?? '') !== language;
  if (isNew) speak(words);
  if (isNew || JSON.stringify(settings) !== JSON.stringify(shown)) draw(settings, '');
}

/** The page speaks these words from now on; without any, the browser's. */
function speak(words: ChosenWords | undefined): void {
  text = makeText(messagesFrom(words, browser.i18n));
  language = words?.tag ?? '';
  document.documentElement.lang = text.language;
  document.documentElement.dir = text.direction;
  document.title = text.say('optionsTitle');
}

function keysInWords(): readonly Key[] {
  return shortcuts.flatMap(({ name, keys }) => {
    const key = COMMANDS[name];
    return key ? [{ name: text.say(key), keys }] : [];
  });
}

function draw(settings: Settings, said: string): void {
  shown = settings;
  paintColors(document, settings.colors);
  render(
    <SettingsForm
      text={text}
      settings={settings}
      keys={keysInWords()}
      language={language}
      said={said}
      onChange={keep}
      onLanguage={chooseLanguage}
      onDelete={forget}
    />,
    document.body,
  );
}

async function chooseLanguage(tag: string): Promise<void> {
  try {
    speak(await keepLanguage(kept, tag));
    draw(await loadSettings(kept), text.say('saved'));
  } catch {
    // Storage is full or shut: what is shown must be what holds.
    draw(await loadSettings(kept), text.say('saveFailed'));
  }
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
    speak(undefined);
    draw(await loadSettings(kept), text.say('deleted'));
  } catch {
    draw(await loadSettings(kept), text.say('saveFailed'));
  }
}
