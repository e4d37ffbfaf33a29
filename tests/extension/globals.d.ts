/** What functions find that a test runs inside the extension: in Chromium's service worker, on Firefox's own pages. */
declare const chrome: import('webextension-polyfill').Browser;
declare const browser: import('webextension-polyfill').Browser;
