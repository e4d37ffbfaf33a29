/**
 * What a document declares about itself: JSON-LD, Open Graph, `<meta>`, `<link>` → Metadata. Foreign data in every
 * shape: sizes and depths are capped (F119, F122), one broken script does not spoil the others (F120), and nothing is
 * taken for what it says (F125).
 */
import type { Metadata } from '../src/engine/types';
import { attributeOf } from './dom';

export interface DeclaredMetadata {
  readonly metadata: Metadata;
  readonly title: string;
  /** Absolute address that relative links resolve against, or null. */
  readonly base: string | null;
}

const MAX_SCRIPTS = 20;
const MAX_SCRIPT_CHARS = 512 * 1024;
const MAX_NODES = 2_000;
const MAX_DEPTH = 32;
const MAX_VALUE_CHARS = 300;
const MAX_URL_CHARS = 2_048;

/** schema.org types that are the page's own text, not a part or a crumb of it. */
const ARTICLE_TYPE = /(?:Article|Posting|BlogPost|Report|WebPage|DiscussionForumPosting)$/;

/**
 * Reads a document's metadata.
 *
 * @param url the page's address, or null when it is not known.
 */
export function readMetadata(document: Document, url: string | null): DeclaredMetadata {
  const canonical = hrefOf(document, 'link[rel~="canonical"]', url) ?? resolveUrl(meta(document, 'og:url'), url);
  const base = hrefOf(document, 'base[href]', url ?? canonical) ?? url ?? canonical;
  const things = readJsonLd(document);
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE_TYPE.test(type)));
  const first = (name: string): string | undefined => articles.map((thing) => nameOf(thing[name])).find(isText);
  const site = meta(document, 'og:site_name');
  const publisher = first('publisher') ?? site;
  const authors = unique([
    ...articles.flatMap((thing) => asList(thing['author']).map(nameOf)),
    meta(document, 'author'),
    meta(document, 'article:author'),
  ]).filter((author) => resolveUrl(author, null) === null);
  const published = dateOf(first('datePublished') ?? meta(document, 'article:published_time'));
  const modified = dateOf(first('dateModified') ?? meta(document, 'article:modified_time'));
  return {
    title: clip(document.title || meta(document, 'og:title') || ''),
    base,
    metadata: {
      ...(publisher ? { publisher } : {}),
      authors,
      ...(published ? { published } : {}),
      ...(modified ? { modified } : {}),
      ...(canonical ? { canonical } : {}),
      basedOn: unique(articles.flatMap((thing) => asList(thing['isBasedOn']).map((value) => addressOf(value, base)))),
      types: unique(articles.flatMap(typesOf)),
      ...(site ? { site } : {}),
    },
  };
}

/**
 * Addresses that are their own normal form (WHATWG URL, "URL serializing"): lower-case host without port or user, nothing to
 * escape, no dots between slashes. Nearly all links of a page, each many times cheaper than a parser.
 */
const PLAIN_ORIGIN = /^https?:\/\/(?:(?!xn--)[a-z0-9][a-z0-9-]*\.)+[a-z]{2,24}(?=\/)/;
const PATH = String.raw`(?:\/(?!\.|%2[eE])[\w\-~%.,:;@!$&()*+=]*)+(?:\?[\w\-~%.,:;@!$&()*+=/?]*)?(?:#[\w\-~%.,:;@!$&()*+=/?]*)?$`;
const PLAIN_ADDRESS = new RegExp(PLAIN_ORIGIN.source + PATH);
const PLAIN_PATH = new RegExp(`^(?!\\/\\/)${PATH}`);

/**
 * An absolute http or https address, or null: never throws (F75, F76).
 *
 * @param base what a relative address resolves against; null when there is nothing.
 */
export function resolveUrl(href: string | null | undefined, base: string | null): string | null {
  if (!href || href.length > MAX_URL_CHARS || href.trim().startsWith('#')) return null;
  if (PLAIN_ADDRESS.test(href)) return href;
  if (PLAIN_PATH.test(href) && base !== null) {
    const origin = PLAIN_ORIGIN.exec(base)?.[0];
    if (origin !== undefined) return origin + href;
  }
  if (!URL.canParse(href, base ?? undefined)) return null;
  const url = new URL(href, base ?? undefined);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  return url.username || url.password ? null : url.href;
}

type Thing = Readonly<Record<string, unknown>>;

function readJsonLd(document: Document): Thing[] {
  const things: Thing[] = [];
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, MAX_SCRIPTS);
  for (const script of scripts) {
    const source = (script.textContent ?? '').trim();
    if (source.length > MAX_SCRIPT_CHARS) continue;
    try {
      collect(JSON.parse(source), things);
    } catch {
      // Broken JSON-LD is common (comments, trailing commas); the page stands without it.
    }
  }
  return things;
}

/** All objects with a type, breadth first, in bounded number and depth. */
function collect(json: unknown, things: Thing[]): void {
  const queue: { value: unknown; depth: number }[] = [{ value: json, depth: 0 }];
  for (let at = 0; at < queue.length && at < MAX_NODES; at += 1) {
    const { value, depth } = queue[at] ?? { value: null, depth: 0 };
    if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) continue;
    const children = Array.isArray(value) ? value : Object.values(value);
    if (!Array.isArray(value) && '@type' in value) things.push(Object.assign(Object.create(null), value));
    for (const child of children) queue.push({ value: child, depth: depth + 1 });
  }
}

function typesOf(thing: Thing): string[] {
  return asList(thing['@type']).filter(isText).map(clip);
}

/** The name in a string, a number-free object with `name`, or the first of a list. */
function nameOf(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  if (isText(first)) return clip(first);
  if (typeof first !== 'object' || first === null) return undefined;
  const name: unknown = Object.hasOwn(first, 'name') ? Reflect.get(first, 'name') : undefined;
  return isText(name) ? clip(name) : undefined;
}

function addressOf(value: unknown, base: string | null): string | undefined {
  if (isText(value)) return resolveUrl(value, base) ?? clip(value);
  if (typeof value !== 'object' || value === null) return undefined;
  const id: unknown = Reflect.get(value, 'url') ?? Reflect.get(value, '@id');
  return isText(id) ? (resolveUrl(id, base) ?? undefined) : nameOf(value);
}

/** An ISO 8601 date as written, if it is one that exists (F124). */
function dateOf(value: string | undefined): string | undefined {
  const parts = value?.match(/^(\d{4})-(\d{2})-(\d{2})/u);
  if (!value || !parts) return undefined;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return year > 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? value : undefined;
}

function meta(document: Document, name: string): string | undefined {
  const element = document.querySelector(`meta[name="${name}"], meta[property="${name}"]`);
  const content = element ? attributeOf(element, 'content') : null;
  return isText(content) ? clip(content) : undefined;
}

function hrefOf(document: Document, selector: string, base: string | null): string | null {
  const element = document.querySelector(selector);
  return element ? resolveUrl(attributeOf(element, 'href'), base) : null;
}

function asList(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.slice(0, MAX_SCRIPTS) : [value];
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function clip(value: string): string {
  return value.trim().replace(/\s+/gu, ' ').slice(0, MAX_VALUE_CHARS);
}

function unique(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter(isText).map(clip))];
}
