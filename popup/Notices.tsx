/** All that the page says about content. What concerns this page stands open; what concerns something else folds. */
import { NoticeQuote } from './NoticeQuote';
import type { ShownNotice } from './order-notices';
import type { Reveal } from './ShowButton';
import { useText } from './text';

interface NoticesProps {
  readonly notices: readonly ShownNotice[];
  readonly onReveal: Reveal;
}

export function Notices({ notices, onReveal }: NoticesProps) {
  const text = useText();
  const own = notices.filter(({ scope }) => scope === 'page');
  const open = own.length > 0 ? own : notices.slice(0, 1);
  const folded = notices.slice(open.length);
  return (
    <section class="part notices" aria-labelledby="notices-heading">
      <h2 id="notices-heading" class="for-readers">
        {text.say('noticeHeading')}
      </h2>
      {open.length === 0 && <p class="quiet">{text.say('noNotice')}</p>}
      {open.map((notice, index) => (
        <NoticeQuote key={notice.number} notice={notice} isFirst={index === 0} onReveal={onReveal} />
      ))}
      {folded.length > 0 && (
        <details class="folded">
          <summary>{text.count('moreNotices', folded.length)}</summary>
          {folded.map((notice) => (
            <NoticeQuote key={notice.number} notice={notice} isFirst={false} onReveal={onReveal} />
          ))}
        </details>
      )}
    </section>
  );
}
