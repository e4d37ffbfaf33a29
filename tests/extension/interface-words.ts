/** The interface's own words, so that a test asks for what the popup is meant to say and not for a copy of it. */
import messages from '../../_locales/en/messages.json' with { type: 'json' };

export type MessageKey = keyof typeof messages;

/** A message as the browsers show it; `arguments_` fill its placeholders in their order. */
export function sentence(key: MessageKey, ...arguments_: readonly string[]): string {
  return arguments_.reduce((text, argument) => text.replace(/\$[A-Z]+\$/, argument), messages[key].message);
}
