/** The first page's entry. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { makeText } from '../text';
import { WelcomePage } from './WelcomePage';

const text = makeText(browser.i18n);
document.documentElement.lang = text.language;
document.documentElement.dir = text.direction;
document.title = text.say('welcomeTitle');
render(<WelcomePage text={text} onSettings={() => void browser.runtime.openOptionsPage()} />, document.body);
