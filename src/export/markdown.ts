/** Report → Markdown, for an issue, a note or a pull request. */
import type { Report } from '../engine/types';
import { markdown, quoted, safeLink } from './escape';
import { type Item, outline } from './outline';
import type { Note } from './said-by';

/**
 * A report in CommonMark, ended by a line break. The page's words stand in quotation marks or after ours, escaped; the
 * page's address is the only link, and only when it is http or https.
 *
 * @param name what the page is called where it came from, for when it has no title.
 */
export function toMarkdown(report: Report, name?: string): string {
  const { title, url, about, sections, closing } = outline(report);
  const link = safeLink(url);
  const lines = [`## “${markdown(title || name || 'Untitled')}”`, ''];
  if (name !== undefined && title !== '') lines.push(`File: ${markdown(name)}  `);
  if (link) lines.push(`Address: <${link.replace(/[<>\s]/gu, encodeURIComponent)}>  `);
  lines.push(...about);
  for (const { heading, summary, items } of sections) {
    lines.push('', `### ${heading}`, '');
    if (summary !== undefined) lines.push(summary, ...(items.length > 0 ? [''] : []));
    const numbered = items.some(({ sourcing }) => sourcing !== undefined);
    for (const [index, item] of items.entries()) lines.push(...itemLines(item, numbered ? `${index + 1}. ` : '- '));
  }
  return `${[...lines, '', `*${closing}*`].join('\n')}\n`;
}

function itemLines({ quote, notes }: Item, marker: string): string[] {
  const said = notes.map(noteText);
  if (quote === undefined) return said.map((line) => `${marker}${line}`);
  const indent = ' '.repeat(marker.length);
  return [`${marker}${quoted(markdown(quote))}`, ...said.map((line) => `${indent}- ${line}`)];
}

function noteText({ ours, theirs }: Note): string {
  return theirs === undefined ? ours : `${markdown(ours)}: ${markdown(theirs)}`;
}
