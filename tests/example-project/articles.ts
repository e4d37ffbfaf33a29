/** What the site would serve. */
const SOURCED = [
  'The port of Tarn handled 4.2 million tons of grain in 2024, according to the harbor authority’s annual report.',
  '“We expect another 300,000 tons this year,” the harbor master, Ada Quill, told reporters.',
];
const OUT_OF_NOWHERE = 'A second terminal will cost $600 million over three years.';

const page = (paragraphs: readonly string[]): string =>
  `<!doctype html><html lang="en"><title>Grain returns to Tarn</title><main><article><h1>Grain returns to Tarn</h1>${paragraphs
    .map((words) => `<p>${words}</p>`)
    .join('')}</article></main></html>`;

export const ARTICLES: Readonly<Record<string, string>> = {
  '/sourced': page(SOURCED),
  '/unsourced': page([...SOURCED, OUT_OF_NOWHERE]),
};
