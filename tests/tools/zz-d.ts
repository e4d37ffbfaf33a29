import fs from 'node:fs';
import { labelSentences } from '../../src/engine/bare-text';
import { packs } from '../../src/languages';
export default function main() {
  const [file, lang, n] = process.argv.slice(2);
  const rows = fs.readFileSync(file!, 'utf8').trim().split('\n').slice(0, Number(n)).map((l) => JSON.parse(l));
  const run = (block?: number) => labelSentences(rows.map((r) => ({ text: r.text, lang: lang!, page: r.id.split('#')[0], ...(block ? { block } : {}) })), packs);
  const a = run(), b = run(1);
  let k = 0;
  rows.forEach((r, i) => {
    const A = a[i]!.attributions.map((x) => r.text.slice(x.cue.start, x.cue.end)), B = b[i]!.attributions.map((x) => r.text.slice(x.cue.start, x.cue.end));
    const g = r.cue.map(([s, e]: number[]) => r.text.slice(s, e));
    if (A.join() !== B.join() && k++ < 60) console.log(`${r.id.slice(-6)} sep[${A.join('; ')}] blk[${B.join('; ')}] gold[${g.join('; ')}] ${r.text.slice(0, 220)}`);
  });
  return 0;
}
