/** The floor: what anybody must do who wants to see every sentence of a page, and nothing more. */

const BLOCKS = new Set(
  'address article aside blockquote body dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
const UNREAD = new Set(['script', 'style', 'noscript', 'template']);

/** Touches every text node. @returns UTF-16 units seen. */
export function walk(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let units = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) units += (node as Text).data.length;
  return units;
}

/** Text grouped into blocks, each with the way back to its nodes. */
function blocksOf(): { readonly text: string; readonly nodes: { readonly node: Text; readonly at: number }[] }[] {
  const blocks: { text: string; nodes: { node: Text; at: number }[] }[] = [];
  let block: { text: string; nodes: { node: Text; at: number }[] } = { text: '', nodes: [] };
  let parent: Element | null = null;
  let home: Element | null = null;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element !== parent) {
      parent = element;
      let outer = element;
      while (outer && !BLOCKS.has(outer.localName)) outer = outer.parentElement;
      if (outer !== home) {
        home = outer;
        if (block.nodes.length > 0) blocks.push(block);
        block = { text: '', nodes: [] };
      }
    }
    if (!element || UNREAD.has(element.localName)) continue;
    block.nodes.push({ node: node as Text, at: block.text.length });
    block.text += (node as Text).data;
  }
  if (block.nodes.length > 0) blocks.push(block);
  return blocks;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Blocks, then the browser's own sentences in them. @returns how many sentences there are. */
export function barePass(): number {
  const { lang } = document.documentElement;
  let segmenter = segmenters.get(lang);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
    segmenters.set(lang, segmenter);
  }
  let sentences = 0;
  for (const { text } of blocksOf())
    for (const { segment } of segmenter.segment(text)) if (segment !== '') sentences += 1;
  return sentences;
}
