/** What a reader view does with a page. */
import { Readability } from '@mozilla/readability';

Object.assign(globalThis, { Readability });
