/** Words of the page, set apart from ours: own language, own direction, nothing invisible (R30). */
import type { ComponentChildren } from 'preact';
import { visibleText } from '../src/wording/visible-text';
import { useText } from './text';

interface PageWordsProps {
  readonly words: string;
  /** BCP 47 of the words; null when nobody knows. */
  readonly language: string | null;
  /** In graphemes. */
  readonly limit?: number;
}

export function PageWords({ words, language, limit }: PageWordsProps) {
  return (
    <PageVoice language={language}>
      <VisibleWords words={words} {...(limit !== undefined && { limit })} />
    </PageVoice>
  );
}

interface PageVoiceProps {
  readonly language: string | null;
  readonly children: ComponentChildren;
}

/** What surrounds words of the page that are put together from pieces. */
export function PageVoice({ language, children }: PageVoiceProps) {
  const lang = usableTag(language);
  return (
    <bdi class="page-words" {...(lang !== undefined && { lang })}>
      {children}
    </bdi>
  );
}

/** A screen reader must not be told a language that is none. */
function usableTag(language: string | null): string | undefined {
  try {
    return language === null ? undefined : Intl.getCanonicalLocales(language)[0];
  } catch {
    // A tag that is no BCP 47.
    return undefined;
  }
}

/** The words alone, for elements that are page words already. */
export function VisibleWords({ words, limit }: { readonly words: string; readonly limit?: number }) {
  const text = useText();
  return visibleText(words, limit).map((piece) =>
    typeof piece === 'string' ? (
      piece
    ) : (
      <span class="unseen" title={text.say('invisible')}>
        {piece.unseen}
      </span>
    ),
  );
}
