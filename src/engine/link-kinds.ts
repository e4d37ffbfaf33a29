/**
 * What kinds of address there are: by shape first, then a small list of hosts whose kind any reader could name. Kinds
 * only, no grades; a host that is missing is judged by the shape of its address.
 */

/** Files that are documents or data. */
export const DOCUMENT_FILE = /\.(?:pdf|csv|tsv|xlsx?|ods|docx?|odt|pptx?|xml|json|zip)$/iu;

/** Hosts of governments, courts, statistics offices, regulators, registries of research and of company filings. */
export const DOCUMENT_HOST =
  /(?:^|\.)(?:gov|mil|gouv|gob|govt|gub|edu|europa|admin|bund|parliament|legifrance|courts?|tribunal|sec|insee|eurostat|destatis|ine|istat|statcan|census|bls|who|un|oecd|imf|worldbank|ecb|doi|arxiv|pubmed|ncbi|nature|science|thelancet|nejm|bmj|plos|jstor|ssrn|zenodo|osf|clinicaltrials|edgar|companieshouse)(?:\.[a-z]{2,3}){0,2}\.?[a-z]{0,6}$/iu;

/** Parts of a path that promise a document. */
export const DOCUMENT_PATH =
  /(?:^|[/_-])(?:doi|filings?|rulings?|judge?ments?|arrets?|decisions?|statisti\p{L}{1,6}|datasets?|donnees|daten|bulletins?|reports?|rapports?|proceedings|legislation|auswertung)(?=[/_.-]|$)/iu;

export const SOCIAL_HOST =
  /(?:^|\.)(?:facebook|fb|twitter|x|instagram|tiktok|linkedin|reddit|youtube|youtu|t|telegram|threads|mastodon|bsky|weibo|vk|pinterest|snapchat|discord|whatsapp|wa|twitch|medium|substack)\.(?:com|me|net|org|social|app|tv|be|cn|gg)$/iu;

export const ARCHIVE_HOST =
  /(?:^|\.)(?:archive\.(?:org|ph|today|is|md|li)|webcache\.googleusercontent\.com|perma\.cc)$/iu;

/** Paths at which something is sold, traded, priced or signed up for. */
export const COMMERCIAL_PATH =
  /(?:^|\/)(?:trade|trading|price|prices|cours|kurs|markets?|buy|shop|store|cart|checkout|deals?|signup|sign-up|register|login|log-in|account|subscribe|subscription|abonn\p{L}{0,8}|newsletters?|ref|referral|affiliate|promo|coupon|download|app|pricing|donate|product|spot|futures|earn)(?:[/_-]|$)/iu;
export const COMMERCIAL_QUERY = /[?&](?:ref|aff|affiliate|partner|tag|utm_medium=affiliate|coupon|promo)(?:_?id)?=/iu;

/** Pages that list or explain, and are no article. */
export const LISTING_PATH =
  /^\/?(?:tags?|topics?|themes?|categor\p{L}{1,5}|sections?|authors?|auteurs?|profiles?|users?|search|hashtags?|quotes?|symbols?|tickers?|companies|people|wiki)(?:\/|$)/iu;

/** An article's path: a dated folder, a long slug, or a number after a slug. */
export const ARTICLE_PATH = /\/(?:19|20)\d\d[/-]\d{1,2}|(?:[\p{L}\p{N}%]{1,40}[-_]){3}|\/\d{5,}|[-_]\d{5,}/u;

/** Second-level labels below which hosts are registered (`co.uk`): enough to tell one site from another. */
export const SECOND_LEVEL = /^(?:ac|co|com|edu|gob|gov|govt|gouv|go|ne|net|nom|or|org)$/iu;
