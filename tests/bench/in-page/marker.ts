/** What marks words by putting elements around them. */
import Mark from 'mark.js';

Object.assign(globalThis, { Mark });
