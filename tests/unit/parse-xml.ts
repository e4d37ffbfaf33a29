/** Enough of an XML parser to read our own exports strictly: anything odd is an error. */

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
}

const TOKEN = /<\?xml[^?]*\?>|<(\/?)([\w-]+)((?:\s[\w-]+="[^"<]*")*)\s?(\/?)>|[^<]+/g;

/** @returns the root element. @throws Error where the text is not well-formed. */
export function parseXml(text: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  let at = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (match.index !== at) throw new Error(`Not XML at ${at}: ${text.slice(at, at + 40)}`);
    at += match[0].length;
    const [whole, closes, name, attributes = '', empty] = match;
    if (name === undefined) {
      if (/&(?!#\d+;)/.test(whole)) throw new Error(`A bare & in ${whole}`);
    } else if (closes) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
    } else {
      const element = {
        name,
        attributes: Object.fromEntries(
          [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
        ),
        children: [],
      };
      open[open.length - 1]?.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const [first] = root.children;
  if (at !== text.length || open.length !== 1 || !first) throw new Error('The document does not end where it should');
  return first;
}
