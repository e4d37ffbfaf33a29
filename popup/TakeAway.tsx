/** What a reader takes away from a report: a copy, a file, a print, a question to the publisher. */
import { useState } from 'preact/hooks';
import { draftMessage, mailAddress } from '../src/wording/ask-publisher';
import { Menu } from './Menu';
import type { ShownClaim, Summary } from './summarize';
import { useText } from './text';

export type CopyFormat = 'text' | 'html' | 'markdown';
export type FileFormat = 'json' | 'annotations' | 'csv' | 'markdown';

export interface TakeAwayActions {
  readonly copy: (format: CopyFormat) => void;
  readonly save: (format: FileFormat) => void;
  readonly print: () => void;
}

interface TakeAwayProps {
  readonly summary: Summary;
  readonly actions: TakeAwayActions;
}

export function TakeAway({ summary, actions }: TakeAwayProps) {
  const text = useText();
  if (summary.claimCount === 0) return null;
  return (
    <section class="part take-away">
      <div class="menus">
        <Menu
          name={text.say('copyHeading')}
          choices={[
            { name: text.say('copyText'), onPick: () => actions.copy('text') },
            { name: text.say('copyHtml'), onPick: () => actions.copy('html') },
            { name: text.say('copyMarkdown'), onPick: () => actions.copy('markdown') },
          ]}
        />
        <Menu
          name={text.say('exportHeading')}
          choices={[
            { name: text.say('exportJson'), onPick: () => actions.save('json') },
            { name: text.say('exportAnnotations'), onPick: () => actions.save('annotations') },
            { name: text.say('exportCsv'), onPick: () => actions.save('csv') },
            { name: text.say('exportMarkdown'), onPick: () => actions.save('markdown') },
          ]}
        />
        <button type="button" class="plain" onClick={actions.print}>
          {text.say('printHeading')}
        </button>
      </div>
      <AskPublisher summary={summary} />
    </section>
  );
}

/** Without a claim that lacks a source there is nothing to ask. */
function AskPublisher({ summary: { title, url, claims } }: { readonly summary: Summary }) {
  const text = useText();
  const asked = claims.filter(isUnsourced).map(({ words }) => words);
  const draft = draftMessage(title, url, asked, text);
  const [body, setBody] = useState(draft.body);
  if (asked.length === 0) return null;
  return (
    <details class="fold">
      <summary>{text.say('askPublisher')}</summary>
      <label>
        {text.say('askLabel')}
        <textarea rows={8} value={body} onChange={({ currentTarget }) => setBody(currentTarget.value)} />
      </label>
      <p class="quiet">{text.say('askHint')}</p>
      <p>
        <a class="button plain" href={mailAddress({ subject: draft.subject, body })} target="_blank" rel="noreferrer">
          {text.say('askOpen')}
        </a>
      </p>
    </details>
  );
}

function isUnsourced({ sourcing }: ShownClaim): boolean {
  return sourcing === 'none' || sourcing === 'vague' || sourcing === 'anonymous';
}
