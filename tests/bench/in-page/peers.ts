/** What others do with a page, each in its best documented use. */
import { Readability } from '@mozilla/readability';
import Mark from 'mark.js';

Object.assign(globalThis, { Readability, Mark });
