/** A sentence of ours with elements in its placeholders, wherever a language wants them. */
import { type ComponentChildren, Fragment } from 'preact';
import type { MessageKey } from '../src/text';
import { useText } from './text';

interface FilledProps {
  readonly sentence: MessageKey;
  /** One for each placeholder, in their order. */
  readonly holes: readonly ComponentChildren[];
}

export function Filled({ sentence, holes }: FilledProps) {
  const parts = useText().parts(sentence, holes.length);
  return parts.map((part) =>
    typeof part === 'string' ? part : <Fragment key={part.hole}>{holes[part.hole]}</Fragment>,
  );
}
