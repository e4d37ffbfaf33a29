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
import { Tally } from './Tally';
import { useText } from './text';
import { Unread } from './Unread';

interface ReportViewProps {
  readonly summary: Summary;
  readonly onReveal: Reveal;
  readonly onRead: () => void;
}

export function ReportView({ summary, onReveal, onRead }: ReportViewProps) {
  const { language, reading } = summary;
  return (
    <>
      {(summary.notices.length > 0 || reading === 'full') && <Notices notices={summary.notices} onReveal={onReveal} />}
      <Kinds kinds={summary.kinds} language={language} />
      {reading === 'full' ? (
        <FullReading summary={summary} onReveal={onReveal} />
      ) : (
        <NotRead why={reading} language={language} onRead={onRead} />
      )}
      <Unread unread={summary.unread} failed={summary.failed} />
      <Meaning hasMarks={summary.claimCount > 0} />
    </>
  );
}

function FullReading({ summary, onReveal }: Omit<ReportViewProps, 'onRead'>) {
  const { language, headline } = summary;
  return (
    <>
      <Tally sentences={summary.sentences} claimCount={summary.claimCount} classes={summary.classes} />
      {headline && <HeadlineNote headline={headline} language={language} onReveal={onReveal} />}
      <Figures figures={summary.figures} language={language} onReveal={onReveal} />
      <Claims claims={summary.claims} language={language} onReveal={onReveal} />
      <div class="part">
        <Sources sources={summary.sources} linkCount={summary.linkCount} links={summary.links} language={language} />
        <Declared declared={summary.declared} language={language} />
      </div>
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
