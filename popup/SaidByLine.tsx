/** One line under a claim: who is said to have said it, and the words that show it. */
import type { ComponentChildren } from 'preact';
import type { SaidBy } from '../src/wording/who-said';
import { Filled } from './Filled';
import { PageWords } from './PageWords';
import { Quote } from './Quote';
import { useText } from './text';

interface SaidByLineProps {
  readonly by: SaidBy;
  readonly language: string | null;
}

/** In graphemes: a name or a cue is short, and a quotation that stands for one is cut. */
const SHORT = 120;

export function SaidByLine({ by, language }: SaidByLineProps) {
  const text = useText();
  const quote = (words: readonly string[]) => <Quote words={words} language={language} limit={SHORT} />;
  switch (by.kind) {
    case 'none':
      return <Line>{text.say('who_none')}</Line>;
    case 'unclear':
      return (
        <Line>
          {text.say('who_unclear')} {by.words && quote(by.words)}
        </Line>
      );
    case 'hearsay':
      return (
        <Line>
          <Filled sentence="who_hearsay" holes={[quote(by.words)]} />
        </Line>
      );
    case 'linked':
      return (
        <Line>
          <Filled
            sentence="who_linked"
            holes={[
              <Linked key="link" href={by.href}>
                {quote(by.words)}
              </Linked>,
            ]}
          />
          {by.host !== undefined && <bdi class="quiet host"> {by.host}</bdi>}
        </Line>
      );
    case 'anonymous':
    case 'vague':
      // Nobody is named: the page's words are all there is to say.
      return (
        <Line>
          <Filled sentence={`who_${by.kind}`} holes={[quote(by.words)]} />
        </Line>
      );
    case 'named':
      return (
        <Line>
          {by.type === 'publisher' ? (
            text.say('who_publisher')
          ) : (
            <Filled
              sentence="who_named"
              holes={[<PageWords key="name" words={by.name} language={language} limit={SHORT} />]}
            />
          )}{' '}
          {!(by.words.length === 1 && by.words[0] === by.name) && <span class="quiet">{quote(by.words)}</span>}
        </Line>
      );
  }
}

function Line({ children }: { readonly children: ComponentChildren }) {
  return <p class="who">{children}</p>;
}

/** Only an address that may be one is a link (R29). */
function Linked({ href, children }: { readonly href: string | undefined; readonly children: ComponentChildren }) {
  if (href === undefined) return <>{children}</>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
