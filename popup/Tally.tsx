/** How many sentences were read, how many claims are in them, and how those are sourced. */
import { Bar, Swatch } from './Marks';
import type { Summary } from './summarize';
import { useText } from './text';

type TallyProps = Pick<Summary, 'sentences' | 'claimCount' | 'classes'>;

export function Tally({ sentences, claimCount, classes }: TallyProps) {
  const text = useText();
  return (
    <section class="part tally" aria-labelledby="tally-heading">
      <h2 id="tally-heading">
        {text.count('sentencesRead', sentences)} · {text.count('claimsFound', claimCount)}
      </h2>
      {claimCount === 0 ? (
        sentences > 0 && <p class="quiet">{text.say('noClaims')}</p>
      ) : (
        <>
          <Bar classes={classes} />
          <ul class="legend">
            {classes.map(({ sourcing, count }) => (
              <li key={sourcing} class={count === 0 ? 'absent' : `of-${sourcing}`}>
                <Swatch sourcing={sourcing} />
                <b>{text.number(count)}</b> <span>{text.say(`sourcing_${sourcing}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
