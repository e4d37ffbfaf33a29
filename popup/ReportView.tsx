/** A page that was read: the page's own words first, then what it claims and from whom. */
import { Claims } from './Claims';
import { Declared } from './Declared';
import { Figures } from './Figures';
import { HeadlineNote } from './HeadlineNote';
import { Kinds } from './Kinds';
import { Notices } from './Notices';
import { NotRead } from './NotRead';
import type { Reveal } from './ShowButton';
import { Sources } from './Sources';
import type { Summary } from './summarize';
import { TakeAway, type TakeAwayActions } from './TakeAway';
import { Tally } from './Tally';
import { useText } from './text';
import { Unread } from './Unread';

/** What a reader can do with a report. */
export interface ReportActions extends TakeAwayActions {
  readonly reveal: Reveal;
  /** Reads the page for claims. */
  readonly read: () => void;
  /** Copies one claim with its provenance. */
  readonly copyClaim: (id: string) => void;
  /** Looks for words with the reader's own search engine. */
  readonly search: (words: string) => void;
}

interface ReportViewProps {
  readonly summary: Summary;
  readonly actions: ReportActions;
}

export function ReportView({ summary, actions }: ReportViewProps) {
  const { language, reading } = summary;
  return (
    <>
      {(summary.notices.length > 0 || reading === 'full') && (
        <Notices notices={summary.notices} onReveal={actions.reveal} />
      )}
      <Kinds kinds={summary.kinds} language={language} />
      {reading === 'full' ? (
        <FullReading summary={summary} actions={actions} />
      ) : (
        <NotRead why={reading} language={language} onRead={actions.read} />
      )}
      <Unread unread={summary.unread} failed={summary.failed} />
      <Meaning hasMarks={summary.claimCount > 0} />
    </>
  );
}

function FullReading({ summary, actions }: ReportViewProps) {
  const { language, headline } = summary;
  return (
    <>
      <Tally sentences={summary.sentences} claimCount={summary.claimCount} classes={summary.classes} />
      {headline && <HeadlineNote headline={headline} language={language} onReveal={actions.reveal} />}
      <Figures figures={summary.figures} language={language} onReveal={actions.reveal} onSearch={actions.search} />
      <Claims
        claims={summary.claims}
        classes={summary.classes}
        language={language}
        onReveal={actions.reveal}
        onCopy={actions.copyClaim}
      />
      <div class="part">
        <Sources sources={summary.sources} linkCount={summary.linkCount} links={summary.links} language={language} />
        <Declared declared={summary.declared} language={language} />
      </div>
      <TakeAway summary={summary} actions={actions} />
    </>
  );
}

/** What a mark says and does not say; said wherever something may be marked. */
function Meaning({ hasMarks }: { readonly hasMarks: boolean }) {
  const text = useText();
  return (
    <div class="part aside">
      {hasMarks && <p>{text.say('markMeaning')}</p>}
      <p>{text.say('nothingSent')}</p>
    </div>
  );
}
