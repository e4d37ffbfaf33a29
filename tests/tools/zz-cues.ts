import fs from 'node:fs';
import { labelSentences } from '../../src/engine/bare-text';
import { packs } from '../../src/languages';
export default function main() {
  const [file, lang, n] = process.argv.slice(2);
  const rows = fs.readFileSync(file!, 'utf8').trim().split('\n').slice(0, Number(n)).map((l) => JSON.parse(l));
  const labels = labelSentences(rows.map((r) => ({ text: r.text, lang: lang!, page: r.id.split('#')[0] })), packs);
  const missed = new Map<string, [number, string]>(), extra = new Map<string, [number, string]>(), hit = new Map<string, number>();
  let g = 0, p = 0, h = 0;
  rows.forEach((r, i) => {
    const ours = labels[i]!.attributions.map((a) => a.cue).filter((c) => c.end > c.start);
    const gold = r.cue as [number, number, string][];
    for (const [s, e] of gold) {
      g++;
      const t = r.text.slice(s, e).toLowerCase();
      if (ours.some((c) => c.start < e && c.end > s)) { h++; hit.set(t, (hit.get(t) ?? 0) + 1); continue; }
      if (t === 'said' || t === 'told' || t === ':') console.log(t, '|', r.text.slice(Math.max(0, s - 120), e + 100).replace(/\n/g, ' '), '|', ours.map((c) => r.text.slice(c.start, c.end)).join(','));
      const m = missed.get(t) ?? [0, r.text]; missed.set(t, [m[0] + 1, m[1]]);
    }
    for (const c of ours) {
      p++;
      if (gold.some(([s, e]) => c.start < e && c.end > s)) continue;
      const t = r.text.slice(c.start, c.end).toLowerCase().slice(0, 60);
      const m = extra.get(t) ?? [0, r.text]; extra.set(t, [m[0] + 1, m[1]]);
    }
  });
  console.log('gold', g, 'ours', p, 'hit', h);
  const top = (m: Map<string, [number, string]>, k: number) => [...m].sort((a, b) => b[1][0] - a[1][0]).slice(0, k);
  console.log('MISSED', top(missed, 260).map(([t, [n]]) => `${t} ${n}/${hit.get(t) ?? 0}`).join(' · '));
  console.log('EXTRA', top(extra, 160).map(([t, [n]]) => `${t} ${n}/${hit.get(t) ?? 0}`).join(' · '));
  return 0;
}
