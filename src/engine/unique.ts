/** The values of a list, each once, in the order in which they first stand. */
export function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
