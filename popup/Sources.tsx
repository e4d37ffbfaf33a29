/** Whom the page names, and where its links lead. Folded: the claims above say it one by one. */
import { FirstFew } from './FirstFew';
import { Swatch } from './Marks';
import { PageWords } from './PageWords';
import type { Summary } from './summarize';
import { underscored, useText } from './text';

type SourcesProps = Pick<Summary, 'sources' | 'linkCount' | 'links' | 'language'>;

const FEW = 20;

export function Sources({ sources, linkCount, links, language }: SourcesProps) {
  const text = useText();
  return (
    <>
      <details class="fold">
        <summary>
          {text.say('sourcesHeading')} <b>{text.number(sources.length)}</b>
        </summary>
        {sources.length === 0 ? (
          <p class="quiet">{text.say('noSources')}</p>
        ) : (
          <FirstFew items={sources} few={FEW} step={FEW}>
            {(source) => (
              <li key={source.id} class="pair">
                <span>
                  <Swatch sourcing={source.class} /> <PageWords words={source.name} language={language} limit={120} />{' '}
                  <small>{text.say(`type_${source.type}`)}</small>
                </span>
                <span>{text.count('sourceClaims', source.claims)}</span>
              </li>
            )}
          </FirstFew>
        )}
      </details>
      <details class="fold">
        <summary>
          {text.say('linksHeading')} <b>{text.number(linkCount)}</b>
        </summary>
        <ul>
          {links.map(({ kind, count }) => (
            <li key={kind} class="pair">
              <span>{text.say(`link_${underscored(kind)}`)}</span> <b>{text.number(count)}</b>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
