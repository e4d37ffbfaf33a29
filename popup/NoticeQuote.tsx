/** The page's own words about its content: quoted, said again in plain words, and where they stand. */
import type { ShownNotice } from './order-notices';
import { Quote } from './Quote';
import { type Reveal, ShowButton } from './ShowButton';
import { underscored, useText } from './text';

interface NoticeQuoteProps {
  readonly notice: ShownNotice;
  /** The first is set larger: it is what a reader of two seconds takes along. */
  readonly isFirst: boolean;
  readonly onReveal: Reveal;
}

export function NoticeQuote({ notice, isFirst, onReveal }: NoticeQuoteProps) {
  const text = useText();
  return (
    <figure class={isFirst ? 'notice' : 'one-more'}>
      <blockquote>
        <Quote words={[notice.words]} language={notice.language} />
      </blockquote>
      <figcaption>
        <span class="scope">{text.say(`scope_${notice.scope}`)}</span>
        <ShowButton span={notice} name={text.say('showNotice', text.number(notice.number))} onReveal={onReveal} />
      </figcaption>
      {notice.clauses.length > 0 && (
        <div>
          <span class="for-readers">{text.say('inPlainWords')}</span>
          <ul class="inline">
            {notice.clauses.map((clause) => (
              <li key={clause}>{text.say(`clause_${underscored(clause)}`)}</li>
            ))}
          </ul>
        </div>
      )}
    </figure>
  );
}
