import { labelSentences } from '../../src/engine/bare-text';
import { noticeOfBlock } from '../../src/engine/notices/find-notices';
import { packs } from '../../src/languages';
export default function main(): number {
  const pack = packs.find((p) => p.tag === 'de');
  let good = 0; let all = 0;
  for (const e of pack?.examples ?? []) {
    const [l] = labelSentences([{ text: e.text, lang: 'de' }], packs);
    all += 1;
    const ok = l?.kind === e.kind && (e.sourcing === undefined ? !l?.claim : l?.claim && l.sourcing === e.sourcing && (!e.source || l.source === e.source));
    if (ok) good += 1; else console.log(`${e.text}\n   want ${e.kind} ${e.sourcing ?? '-'} ${e.source ?? ''}\n   got  ${l?.kind} ${l?.claim} ${l?.sourcing} src=${l?.source} cue=${l?.cue}`);
  }
  for (const e of pack?.noticeExamples ?? []) {
    const h = noticeOfBlock(e.text, 'de', packs);
    if ([...h.clauses].sort().join() !== [...e.clauses].sort().join()) console.log(e.text, h.clauses, h.rules);
  }
  console.log(good, all);
  return 0;
}
