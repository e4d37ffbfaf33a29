/** What kind of page this is, in one line; unfolded, how we know. */
import type { PageKind } from '../src/engine/types';
import { Quote } from './Quote';
import { underscored, useText } from './text';

interface KindsProps {
  readonly kinds: readonly PageKind[];
  readonly language: string | null;
}

/** In graphemes: the words that show a kind are a label, or are cut to one. */
const LABEL = 60;

export function Kinds({ kinds, language }: KindsProps) {
  const text = useText();
  if (kinds.length === 0) return null;
  return (
    <section class="part kinds" aria-labelledby="kinds-heading">
      <h2 id="kinds-heading" class="for-readers">
        {text.say('kindHeading')}
      </h2>
      <details>
        <summary>
          {kinds.map(({ kind }) => text.say(`kind_${underscored(kind)}`)).join(' · ')}{' '}
          <span class="quiet">{text.say('howWeKnow')}</span>
        </summary>
        <ul>
          {kinds.map(({ kind, evidence, exact }) => (
            <li key={kind}>
              <b>{text.say(`kind_${underscored(kind)}`)}</b>{' '}
              <span class="quiet">
                {text.say(`evidence_${evidence}`)}
                {/* Markup is for machines: that it says so is enough. */}
                {exact !== undefined && evidence === 'declared' && (
                  <>
                    {' '}
                    <Quote words={[exact]} language={language} limit={LABEL} />
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
