/** Claims with their provenance, to be pasted elsewhere: the words, who is said to have said them, and where they stand. */
import type { Claim, Report, SourceClass } from '../engine/types';
import type { Text } from '../text';
import { marksAround } from './quotation-marks';
import { addressOfWords } from './text-fragment';
import { visibleString } from './visible-text';
import { type SaidBy, whoSaid } from './who-said';

export type CopyFormat = 'text' | 'html' | 'markdown';

/** A cited claim is no longer than this. Graphemes. */
const MAX_WORDS = 1_000;

/** One claim, in pieces that a format puts together. Safe for no format as they are. */
interface Cited {
  readonly quote: string;
  readonly said: readonly string[];
  readonly address: string | undefined;
}

/** Claims in one format. @param claims those to copy, in their order. */
export function withProvenance(report: Report, claims: readonly Claim[], text: Text, format: CopyFormat): string {
  const cited = claims.map((claim) => cite(report, claim, text));
  const title = visibleString(report.title, MAX_WORDS);
  switch (format) {
    case 'text':
      return [...heading(title), ...cited.map(asText)].join('\n\n');
    case 'html':
      return `${title === '' ? '' : `<p>${html(title)}</p>`}${cited.map(asHtml).join('')}`;
    case 'markdown':
      return `${[...heading(title === '' ? '' : `## ${markdown(title)}`), ...cited.map(asMarkdown)].join('\n\n')}\n`;
  }
}

function heading(title: string): string[] {
  return title === '' ? [] : [title];
}

function cite(report: Report, claim: Claim, text: Text): Cited {
  const classOf = new Map<string, SourceClass>(report.sources.map(({ id, class: own }) => [id, own]));
  const quote = (words: readonly string[]): string => {
    const [open, close] = marksAround(words.length === 1 ? (words[0] ?? '') : '', report.language);
    return `${open}${words.map((each) => visibleString(each, MAX_WORDS)).join(' … ')}${close}`;
  };
  return {
    quote: quote([claim.exact]),
    said: whoSaid(claim, report.text, classOf).map((by) => saidByWords(by, quote, text)),
    address: addressOfWords(report.url, claim),
  };
}

/** One line under a claim, in the reader's language. */
function saidByWords(by: SaidBy, quote: (words: readonly string[]) => string, { say }: Text): string {
  switch (by.kind) {
    case 'none':
      return say('who_none');
    case 'unclear':
      return by.words ? `${say('who_unclear')} ${quote(by.words)}` : say('who_unclear');
    case 'hearsay':
      return say('who_hearsay', quote(by.words));
    case 'linked':
      return `${say('who_linked', quote(by.words))}${by.host === undefined ? '' : ` (${by.host})`}`;
    case 'anonymous':
    case 'vague':
      return say(`who_${by.kind}`, quote(by.words));
    case 'named':
      return by.type === 'publisher' ? say('who_publisher') : say('who_named', visibleString(by.name));
  }
}

function asText({ quote, said, address }: Cited): string {
  return [quote, ...said, ...(address === undefined ? [] : [address])].join('\n');
}

function asHtml({ quote, said, address }: Cited): string {
  const words = address === undefined ? html(quote) : `<a href="${html(address)}">${html(quote)}</a>`;
  return `<blockquote><p>${words}</p>${said.map((line) => `<p>${html(line)}</p>`).join('')}</blockquote>`;
}

function asMarkdown({ quote, said, address }: Cited): string {
  const lines = [markdown(quote), ...said.map(markdown), ...(address === undefined ? [] : [`<${address}>`])];
  return lines.map((line) => `> ${line}`).join('  \n');
}

function html(words: string): string {
  return words.replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}

function markdown(words: string): string {
  return words.replace(/[\\`*_[\]<>&|~$@!#]/gu, '\\$&').replace(/:(?=\/\/)/gu, '\\:');
}
