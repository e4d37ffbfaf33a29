/**
 * Reads nodes in spite of the page. `<form><input name=childNodes>` replaces `form.childNodes` with the input, for
 * content scripts in Chromium too (F58); the prototype's own getter cannot be replaced from the page's world. Where
 * there is no such prototype (the command line's documents), the plain property serves.
 */

function getter<Owner, Value>(owner: string, name: string): (node: Owner) => Value | null {
  const owning: unknown = Reflect.get(globalThis, owner);
  const prototype = typeof owning === 'function' ? owning.prototype : undefined;
  const get = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return get ? (node) => get.call(node) : (node) => Reflect.get(node as object, name) ?? null;
}

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;

export const nodeTypeOf = getter<Node, number>('Node', 'nodeType');
export const firstChildOf = getter<Node, ChildNode>('Node', 'firstChild');
export const nextSiblingOf = getter<Node, ChildNode>('Node', 'nextSibling');
export const isConnected = getter<Node, boolean>('Node', 'isConnected');
export const shadowRootOf = getter<Element, ShadowRoot>('Element', 'shadowRoot');
export const localNameOf = getter<Element, string>('Element', 'localName');

const getAttribute: unknown = Reflect.get(globalThis, 'Element')?.prototype?.getAttribute;

/** An attribute's value, or null. */
export function attributeOf(element: Element, name: string): string | null {
  return typeof getAttribute === 'function' ? getAttribute.call(element, name) : element.getAttribute(name);
}
