/** Every language there is: one folder each. Adding one needs no edit here. */
import type { LanguagePack } from '../engine/language-pack';

export const packs: readonly LanguagePack[] = Object.values(
  import.meta.glob<LanguagePack>('./*/index.ts', { eager: true, import: 'default' }),
);
