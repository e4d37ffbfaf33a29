/** The few outlines of the interface, drawn on a grid of 20. Decoration: what they do is said by the button's name. */

const OUTLINES = {
  /** Finds a place on the page. */
  show: 'M10 2v3M10 15v3M2 10h3M15 10h3M10 5.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9z',
  copy: 'M7 7h9v10H7zM13 7V3H4v10h3',
  search: 'M8.5 3a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11zM12.5 12.5 17 17',
  settings:
    'M3 6h7M14.5 6H17M3 14h2.5M10 14h7M12.25 3.75a2.25 2.25 0 1 0 0 4.5a2.25 2.25 0 0 0 0-4.5zM7.75 11.75a2.25 2.25 0 1 0 0 4.5a2.25 2.25 0 0 0 0-4.5z',
} as const;

export function Icon({ name }: { readonly name: keyof typeof OUTLINES }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={OUTLINES[name]} />
    </svg>
  );
}

/** The product's sign: a w whose last stroke is a footnote mark. The same drawing as `icons/quiet.svg`. */
export function Sign() {
  return (
    <svg class="sign" viewBox="0 0 32 32" aria-hidden="true">
      <path class="sign-letter" d="M2.5 13 7.5 26.5 13 14.5 18.5 26.5 22.4 16" />
      <path class="sign-star" d="M25 3.4v11.2M20.15 6.2l9.7 5.6M20.15 11.8l9.7-5.6" />
    </svg>
  );
}
