/** What all packs listen for: one table, the same from a build as made here, and no pattern that it does not hear. */
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/engine/fold';
import { compileNotices, countOf } from '../../src/engine/notices/compile-notices';
import { TriggerTable } from '../../src/engine/notices/trigger-table';
import { Triggers } from '../../src/engine/notices/triggers';
import { plainOf } from '../../src/engine/signs-ignored';
import { packs } from '../../src/languages';

const triggers = Triggers.of(packs);

/** In each, the piece is there or it is not. */
const PIECES = [
  { text: 'no warranty', letters: 'warran', begins: true, ends: false, heard: true },
  { text: 'unwarranted', letters: 'warran', begins: true, ends: false, heard: false },
  { text: 'unwarranted', letters: 'warran', begins: false, ends: false, heard: true },
  { text: 'often', letters: 'of', begins: true, ends: true, heard: false },
  { text: 'kind of', letters: 'of', begins: true, ends: true, heard: true },
  { text: 'of, course', letters: 'of', begins: true, ends: true, heard: true },
  { text: '由读者提供', letters: '由', begins: false, ends: false, heard: true },
  { text: '读者提供', letters: '由', begins: false, ends: false, heard: false },
  { text: 'responsibility', letters: 'responsibility', begins: true, ends: true, heard: true },
] as const;

/** One in each of a few scripts; every pack's own examples are heard in its own tests. */
const SENTENCES = [
  { tag: 'en', text: 'The views expressed are those of the author and do not reflect those of this site.' },
  { tag: 'de', text: 'Für die Richtigkeit der Angaben wird keine Gewähr übernommen.' },
  { tag: 'ar', text: 'الآراء الواردة في هذا المقال لا تعبر بالضرورة عن رأي الموقع.' },
  { tag: 'ja', text: '本記事の内容は正確性を保証するものではありません。' },
  { tag: 'ru', text: 'Мнение редакции может не совпадать с мнением автора.' },
] as const;

describe('a table of pieces', () => {
  for (const { text, letters, begins, ends, heard } of PIECES) {
    it(`${heard ? 'hears' : 'does not hear'} ${letters} in ${text}`, () => {
      const table = TriggerTable.of([{ letters, begins, ends, value: 7 }]);
      const lists = new Set<number>();
      const isLetter = (code: number): boolean => /[\p{L}\p{N}]/u.test(String.fromCharCode(code));
      for (let at = 0; at < text.length; at += 1) {
        const atWord = at === 0 || !isLetter(text.charCodeAt(at - 1));
        if (begins ? atWord : table.opens(text.charCodeAt(at), text.charCodeAt(at + 1) || 0))
          table.listsAt(text, at, text.length, begins, isLetter, lists);
      }
      const values: number[] = [];
      table.valuesOf(lists, (value) => values.push(value));
      expect(values).toEqual(heard ? [7] : []);
    });
  }

  it('refuses more than it can count', () => {
    expect(() => TriggerTable.of([{ letters: 'a', begins: true, ends: false, value: 70_000 }])).toThrow(RangeError);
  });
});

describe('the triggers of all packs', () => {
  it('are read as they were written', () => {
    const written = triggers.write();
    expect(Triggers.read(packs, written).write()).toBe(written);
  });

  for (const { tag, text } of SENTENCES) {
    it(`hear each pattern that matches: ${tag}`, () => {
      const pack = packs.find((each) => each.tag === tag);
      if (!pack) throw new Error(`There is no pack ${tag}: choose another language for this sentence.`);
      const compiled = compileNotices(pack);
      const folded = fold(text);
      const every = Array.from({ length: countOf(pack) }, (_, number) => compiled.listener(number));
      const all = compiled.coresIn(folded, every);
      expect(all.size).toBeGreaterThan(0);
      expect(compiled.coresIn(folded, triggers.heardIn(plainOf(folded)).in(pack))).toEqual(all);
    });
  }

  it('hear nothing in an ordinary sentence', () => {
    expect(triggers.heardIn('der hund schläft im garten.').isNothing).toBe(true);
  });
});
