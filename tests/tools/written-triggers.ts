/** What all packs listen for, as one string of the bundle: made by the build, so that no page waits for it. */
import { Triggers } from '../../src/engine/notices/triggers';
import { packs } from '../../src/languages';

/** See {@link Triggers.write}. */
export function writtenTriggers(): string {
  return Triggers.of(packs).write();
}
