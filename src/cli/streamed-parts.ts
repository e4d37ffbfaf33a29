/**
 * Pages that React sends in parts hide each part at the end, and a script puts it where it belongs. No script runs here,
 * and such a page would have no text: so we do what the script would have done. The parts are `<div hidden id="S:1">`,
 * their places `<template id="P:1">`, or `<template id="B:1">` with something to look at meanwhile behind it.
 */

/** Puts every part in its place. Pages without parts are left as they are. */
export function placeStreamedParts(document: Document): void {
  const places = new Map([...document.querySelectorAll('template[id]')].map((place) => [place.id, place]));
  for (const part of document.querySelectorAll('div[hidden][id^="S:"]')) {
    const number = part.id.slice('S:'.length);
    const waiting = places.get(`B:${number}`);
    const place = places.get(`P:${number}`) ?? waiting;
    // A place inside the part itself would be a circle.
    if (!place?.parentNode || part.contains(place)) continue;
    if (place === waiting) removeStandIn(place);
    for (const child of [...part.childNodes]) place.parentNode.insertBefore(child, place);
    place.remove();
    part.remove();
  }
}

const COMMENT_NODE = 8;

/** What is shown until the part is there reaches to the comment that closes it; comments may be nested. */
function removeStandIn(place: Element): void {
  const standIn: ChildNode[] = [];
  let depth = 0;
  for (let node = place.nextSibling; node; node = node.nextSibling) {
    const mark = node.nodeType === COMMENT_NODE ? (node as Comment).data : '';
    if (mark === '/$' && depth === 0) {
      for (const each of standIn) each.remove();
      return;
    }
    if (mark === '/$') depth -= 1;
    else if (/^\$[?!~]?$/.test(mark)) depth += 1;
    standIn.push(node);
  }
}
