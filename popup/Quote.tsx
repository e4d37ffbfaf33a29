/** Words of the page in their own language's quotation marks; what was left out between them is three dots. */
import { Fragment } from 'preact';
import { marksAround } from '../src/wording/quotation-marks';
import { PageVoice, VisibleWords } from './PageWords';

interface QuoteProps {
  readonly words: readonly string[];
  readonly language: string | null;
  /** In graphemes, for each piece. */
  readonly limit?: number;
}

export function Quote({ words, language, limit }: QuoteProps) {
  const [open, close] = marksAround(words.length === 1 ? (words[0] ?? '') : '', language);
  return (
    <PageVoice language={language}>
      {open}
      {words.map((piece, index) => (
        <Fragment key={`${index} ${piece}`}>
          {index > 0 && ' … '}
          <VisibleWords words={piece} {...(limit !== undefined && { limit })} />
        </Fragment>
      ))}
      {close}
    </PageVoice>
  );
}
