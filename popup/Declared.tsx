/** What the page declares about its origin: publisher, authors, dates, originals. */
import type { Declaration } from './declarations';
import { PageWords } from './PageWords';
import { type Text, useText } from './text';

interface DeclaredProps {
  readonly declared: readonly Declaration[];
  readonly language: string | null;
}

export function Declared({ declared, language }: DeclaredProps) {
  const text = useText();
  if (declared.length === 0) return null;
  return (
    <details class="fold">
      <summary>{text.say('declaredHeading')}</summary>
      <dl>
        {declared.map(({ name, values }) => (
          <div key={name} class="declaration">
            <dt>{text.say(`declared_${name}`)}</dt>
            {values.map((value) => (
              <dd key={value}>
                {isDate(name) && <DateInWords value={value} text={text} />}
                <PageWords words={value} language={isDate(name) ? null : language} limit={160} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}

function isDate(name: Declaration['name']): boolean {
  return name === 'published' || name === 'modified';
}

/** The date the reader's way, before the page's own wording. What is no date for us is shown as the page has it. */
function DateInWords({ value, text }: { readonly value: string; readonly text: Text }) {
  // Only ISO 8601: what else `Date` takes, it takes by guessing.
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(value)?.[0];
  const date = day === undefined ? Number.NaN : Date.parse(day);
  if (Number.isNaN(date)) return null;
  const written = new Intl.DateTimeFormat(text.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  return <>{written} · </>;
}
