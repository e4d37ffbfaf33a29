/** `whence explain TEXT`: every reason, laid out for a person. */
import type { AssessedSentence } from '../../engine/assess';
import type { Attribution, Span } from '../../engine/types';
import { plain } from '../../export/escape';
import { count } from '../../export/outline';
import { quantityWords } from '../../export/quantity-words';
import { CLAIM_KINDS, CLAUSES, FLAGS, NON_CLAIM_KINDS, SOURCE_TYPES, SOURCING } from '../../export/words';
import { BadInput, type Command, EXIT } from '../command';
import { type Explanation, explainText, isKnownLanguage, knownLanguages } from '../explain-text';

const HELP = `whence explain [--lang L] TEXT

Shows how a text is read: its sentences, which are claims and of what kind, how each is sourced and by which words, the
rules that fired and the words they fired on, the quantities, and whether the whole is a notice about content.

  TEXT        what to read, in quotes; several words are put together; - reads standard input
  --lang L    its language, as a BCP 47 tag such as fr; else it is found from the text

Example
  whence explain --lang fr "Selon le ministère, les prix ont augmenté de 4 % en mars."

Exit code: 0 done · 2 there was no text, or the language is not known
`;

export const explain: Command = {
  name: 'explain',
  summary: 'shows how a text is read, with every reason',
  help: HELP,
  options: { lang: { type: 'string' } },
  async run({ values, positionals }, terminal) {
    const lang = values['lang'] === undefined ? undefined : String(values['lang']);
    if (lang !== undefined && !isKnownLanguage(lang)) {
      throw new BadInput(`--lang knows ${knownLanguages().join(', ')}, and not "${lang}"`);
    }
    const text =
      positionals.length === 1 && positionals[0] === '-' ? await readText(terminal.stdin) : positionals.join(' ');
    if (text.trim() === '') throw new BadInput('which text? see whence explain --help');
    await terminal.write(`${explanationLines(explainText(text, lang)).join('\n')}\n`);
    return EXIT.done;
  },
};

async function readText(stdin: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  return new TextDecoder().decode(Buffer.concat(chunks));
}

function explanationLines({ text, language, released, clauses, sentences }: Explanation): string[] {
  const lines = [`Language: ${language ?? 'could not be told'} · ${count(sentences.length, 'sentence')}`];
  if (language === null || sentences.length === 0)
    lines.push('There is no grammar for its claims, so only notices were looked for.');
  else if (!released) lines.push('On pages, claims in this language are not shown yet.');
  lines.push(clauses.length > 0 ? `Notice: ${clauses.map((clause) => CLAUSES[clause]).join(', ')}` : 'Notice: none');
  for (const [index, sentence] of sentences.entries()) lines.push('', ...sentenceLines(sentence, index + 1, text));
  return lines;
}

function sentenceLines(
  { sentence, judgement, sourced, attributions, links }: AssessedSentence,
  number: number,
  text: string,
): string[] {
  const kind: string = judgement.kind;
  const words: Readonly<Record<string, string>> = { ...CLAIM_KINDS, ...NON_CLAIM_KINDS };
  const flags = [...sourced.flags, ...judgement.flags].map((flag) => FLAGS[flag]);
  const reasons = [...sourced.reasons, ...judgement.reasons];
  return [
    `${number}. ${quote(text, sentence)}`,
    row(
      judgement.claim ? 'claim' : 'no claim',
      `${kind}: ${words[kind] ?? ''}, check-worthiness ${judgement.checkWorthiness}`,
    ),
    row('sourcing', `${sourced.sourcing}: ${SOURCING[sourced.sourcing]}`),
    ...(flags.length > 0 ? [row('flags', flags.join(', '))] : []),
    ...attributions.flatMap((attribution) => attributionLines(attribution, text)),
    ...links.map((link) => row('link', `${quote(text, link)}  ${link.kind}  ${plain(link.href)}`)),
    ...judgement.quantities.map((quantity) =>
      row('quantity', `${quote(text, quantity)}  ${plain(quantityWords(quantity))}`),
    ),
    ...reasons.map(({ rule, start, end }) => row('reason', `${quote(text, { start, end })}  ${plain(rule)}`)),
  ];
}

function attributionLines({ source, cue, content, form, carried }: Attribution, text: string): string[] {
  return [
    row(
      'source',
      source ? `${quote(text, source)}  ${SOURCE_TYPES[source.type]}${carried ? ', named earlier' : ''}` : 'none',
    ),
    row('cue', `${quote(text, cue)}  ${plain(cue.rule)}`),
    row('content', `${quote(text, content)}  ${form}`),
  ];
}

function row(name: string, words: string): string {
  return `   ${name.padEnd(9)} ${words}`;
}

function quote(text: string, { start, end }: Span): string {
  return `“${plain(text.slice(start, end))}”`;
}
