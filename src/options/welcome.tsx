/** The first page's entry. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { loadText } from '../chosen-words';
import { WelcomePage } from './WelcomePage';

void start();

async function start(): Promise<void> {
  const text = await loadText(browser.storage.local, browser.i18n);
  document.documentElement.lang = text.language;
  document.documentElement.dir = text.direction;
  document.title = text.say('welcomeTitle');
  render(<WelcomePage text={text} onSettings={() => void browser.runtime.openOptionsPage()} />, document.body);
}
