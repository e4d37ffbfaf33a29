/** The popup's words, for its components: who is above gives them once, who is below uses them. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Text } from '../src/text';

export type { Text } from '../src/text';
export { makeText, underscored } from '../src/text';

const Words = createContext<Text | undefined>(undefined);

/** Gives the words to everything inside. */
export const TextProvider = Words.Provider;

/** The words. @throws when a component is rendered outside `TextProvider`: a mistake of ours, seen at once. */
export function useText(): Text {
  const text = useContext(Words);
  if (!text) throw new Error('Wrap the component in TextProvider.');
  return text;
}
