/** How the card looks: the popup's paper, ink and lines, in a sheet of its own inside a closed shadow root. */

/** On the host itself, inline and important: the page's style cannot reach it, and `all` undoes what it inherits (R39). */
export const HOST_STYLE: readonly (readonly [property: string, value: string])[] = [
  ['all', 'initial'],
  ['position', 'fixed'],
  ['inset', 'auto'],
  ['margin', '0'],
  ['padding', '0'],
  ['border', '0'],
  ['background', 'none'],
  ['overflow', 'visible'],
  ['color-scheme', 'light dark'],
  ['z-index', '2147483647'],
];

export const CARD_STYLE = `
:host { --paper: #fffefb; --ink: #1d2129; --soft: #59606c; --rule: #e6e2d9; --wash: #f5f2ea; --accent: #1d4ed8;
  --none: #b45309; --vague: #7c3aed; --anonymous: #7c3aed; --named: #0f766e; --linked: #1d4ed8; --unclear: #6b7280; }
@media (prefers-color-scheme: dark) {
  :host { --paper: #1b1c20; --ink: #e9e7e2; --soft: #a5aab5; --rule: #3c3f48; --wash: #25272d; --accent: #93c5fd;
    --none: #fbbf24; --vague: #c4b5fd; --anonymous: #c4b5fd; --named: #5eead4; --linked: #93c5fd; --unclear: #9ca3af; }
}
@media (forced-colors: active) {
  :host { --paper: Canvas; --ink: CanvasText; --soft: CanvasText; --rule: CanvasText; --wash: Canvas; --accent: LinkText;
    --none: CanvasText; --vague: CanvasText; --anonymous: CanvasText; --named: CanvasText; --linked: CanvasText; --unclear: GrayText; }
}
.card { box-sizing: border-box; width: max-content; max-width: min(360px, calc(100vw - 16px)); max-height: calc(100vh - 16px);
  overflow: auto; padding: 12px 14px 8px; border: 1px solid var(--rule); border-radius: 8px; background: var(--paper);
  color: var(--ink); box-shadow: 0 4px 20px rgb(0 0 0 / 18%); overflow-wrap: anywhere;
  font: 14px / 1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; }
.card:focus-visible, button:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
p, ul { margin: 0 0 6px; padding: 0; }
ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0 12px; }
.class { display: flex; align-items: baseline; gap: 8px; }
.who > p:first-child { font-weight: 600; }
.who bdi ~ bdi { font-weight: 400; color: var(--soft); }
.line { flex: none; width: 26px; padding-bottom: 5px; overflow: hidden; white-space: nowrap; text-decoration: underline; text-underline-offset: 0.1em; text-decoration-skip-ink: none; }
.of-none .line { text-decoration: underline wavy 2px var(--none); }
.of-vague .line { text-decoration: underline dotted 3px var(--vague); }
.of-anonymous .line { text-decoration: underline dashed 2px var(--anonymous); }
.of-named .line { text-decoration: underline solid 1px var(--named); }
.of-linked .line { text-decoration: underline double 3px var(--linked); }
.quiet, summary { color: var(--soft); font-size: 12px; }
bdi { font-family: ui-serif, Charter, "Iowan Old Style", Georgia, "Noto Serif", "Liberation Serif", serif; }
.host { font-family: inherit; color: var(--soft); }
.unseen { font: 11px ui-monospace, monospace; border: 1px solid var(--rule); border-radius: 3px; padding: 0 2px; }
.amount { font-variant-numeric: tabular-nums; }
details { margin: 0 0 6px; }
summary { cursor: default; padding: 2px 0; }
code { font: 11px / 1.5 ui-monospace, "Liberation Mono", monospace; color: var(--soft); display: block; }
.foot { display: flex; align-items: center; gap: 2px; margin: 4px -6px 0; padding-top: 6px; border-top: 1px solid var(--rule); }
.foot .quiet { flex: 1; padding-inline-start: 6px; margin: 0; font-variant-numeric: tabular-nums; }
button { all: unset; box-sizing: border-box; min-width: 28px; min-height: 28px; display: grid; place-items: center;
  border-radius: 6px; color: var(--soft); cursor: default; }
button:hover { background: var(--wash); color: var(--ink); }
button svg { width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
:host([data-direction="rtl"]) button svg { transform: scaleX(-1); }
`;
