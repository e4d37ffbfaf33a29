/** As much of mark.js as the bench calls; its package brings no types. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    markRanges(ranges: readonly { readonly start: number; readonly length: number }[]): void;
    unmark(): void;
  }
}
