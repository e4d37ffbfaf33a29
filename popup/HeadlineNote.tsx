/** Says that the text names a source which the headline leaves out. The pair is shown, nobody is blamed. */
import { Filled } from './Filled';
import { Quote } from './Quote';
import { type Reveal, ShowButton } from './ShowButton';
import type { ShownHeadline } from './summarize';
import { useText } from './text';

interface HeadlineNoteProps {
  readonly headline: ShownHeadline;
  readonly language: string | null;
  readonly onReveal: Reveal;
}

export function HeadlineNote({ headline, language, onReveal }: HeadlineNoteProps) {
  const text = useText();
  return (
    <section class="part headline-note" aria-label={text.say('headlineRole')}>
      <p>
        {headline.words ? (
          <Filled
            sentence="headlineWords"
            holes={[<Quote key="words" words={headline.words} language={language} limit={120} />]}
          />
        ) : (
          text.say('headlinePlain')
        )}
      </p>
      <ShowButton span={headline} name={text.say('showHeadlineText')} onReveal={onReveal} />
    </section>
  );
}
