/** Report → W3C Web Annotations (https://www.w3.org/TR/annotation-model/), one a claim, for tools that annotate pages. */
import type { Claim, Report } from '../engine/types';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** A collection with one page that holds all of them. Indented JSON-LD, ended by a line break. */
export function toWebAnnotations(report: Report): string {
  const items = report.claims.map((claim) => annotation(claim, report));
  const collection = {
    '@context': CONTEXT,
    type: 'AnnotationCollection',
    label: report.title,
    generator: { type: 'Software', name: 'Whence', 'schema:softwareVersion': report.engine },
    total: items.length,
    first: { type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function annotation(claim: Claim, { url, language }: Report): object {
  const { exact, prefix, suffix, start, end } = claim;
  const names = claim.attributions.flatMap(({ source }) => source?.name ?? []);
  return {
    type: 'Annotation',
    motivation: 'classifying',
    body: [
      { type: 'TextualBody', purpose: 'classifying', value: claim.sourcing },
      ...names.map((value) => ({
        type: 'TextualBody',
        purpose: 'identifying',
        value,
        ...(language !== null && { language }),
      })),
      ...claim.links.map(({ href }) => ({ type: 'SpecificResource', purpose: 'linking', source: href })),
    ],
    target: {
      ...(url !== null && { source: url }),
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  };
}
