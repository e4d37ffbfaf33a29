/** Words of the page in their own language's quotation marks; what was left out between them is three dots. */
import { Fragment } from 'preact';
import { PageVoice, VisibleWords } from './PageWords';
import { quotationMarks } from './quotation-marks';

interface QuoteProps {
  readonly words: readonly string[];
  readonly language: string | null;
  /** In graphemes, for each piece. */
  readonly limit?: number;
}

export function Quote({ words, language, limit }: QuoteProps) {
  const [open, close] = quotationMarks(language);
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
