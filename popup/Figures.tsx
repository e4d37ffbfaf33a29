/** The page's figures, written out the reader's way, with the words around them and how they are sourced. */

import { formatQuantity } from '../src/wording/format-quantity';
import { FirstFew } from './FirstFew';
import type { Figure } from './find-figures';
import { Icon } from './Icon';
import { Swatch } from './Marks';
import { PageVoice, VisibleWords } from './PageWords';
import { type Reveal, ShowButton } from './ShowButton';
import { useText } from './text';

interface FiguresProps {
  readonly figures: readonly Figure[];
  readonly language: string | null;
  readonly onReveal: Reveal;
  /** Looks for these words with the reader's own search engine. */
  readonly onSearch: (words: string) => void;
}

/** More would push the claims off the first screen. */
const FEW = 3;

export function Figures({ figures, language, onReveal, onSearch }: FiguresProps) {
  const text = useText();
  if (figures.length === 0) return null;
  return (
    <section class="part" aria-labelledby="figures-heading">
      <h2 id="figures-heading">{text.say('figuresHeading')}</h2>
      <FirstFew items={figures} few={FEW}>
        {(figure) => (
          <FigureRow key={figure.start} figure={figure} language={language} onReveal={onReveal} onSearch={onSearch} />
        )}
      </FirstFew>
    </section>
  );
}

function FigureRow({
  figure,
  language,
  onReveal,
  onSearch,
}: Omit<FiguresProps, 'figures'> & { readonly figure: Figure }) {
  const text = useText();
  const written = formatQuantity(figure.quantity, text);
  return (
    <li class={`row of-${figure.sourcing}`}>
      <div>
        <p class="amount">{written}</p>
        <p>
          <PageVoice language={language}>
            <VisibleWords words={figure.before} />
            {/\s$/u.test(figure.before) && ' '}
            <b>
              <VisibleWords words={figure.quantity.exact} limit={60} />
            </b>
            {/^\s/u.test(figure.after) && ' '}
            <VisibleWords words={figure.after} />
          </PageVoice>
        </p>
        <p class="who">
          <Swatch sourcing={figure.sourcing} /> {text.say(`sourcing_${figure.sourcing}`)}
        </p>
      </div>
      <span class="row-buttons">
        <ShowButton span={figure} name={text.say('showFigure', written)} onReveal={onReveal} />
        <button
          type="button"
          class="drawn search"
          aria-label={text.say('searchFigure', written)}
          title={text.say('searchHint')}
          onClick={() => onSearch(searchWords(figure))}
        >
          <Icon name="search" />
        </button>
      </span>
    </li>
  );
}

/** The figure as the page has it, with the words around it. */
function searchWords({ before, quantity, after }: Figure): string {
  return `${before.replace('…', '')}${quantity.exact}${after.replace('…', '')}`.replace(/\s+/gu, ' ').trim();
}
