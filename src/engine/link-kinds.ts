/**
 * What kinds of address there are: by shape first, then a small list of hosts whose kind any reader could name. Kinds
 * only, no grades; a host that is missing is judged by the shape of its address.
 */

/** Files that are documents or data. */
export const DOCUMENT_FILE = /\.(?:pdf|csv|tsv|xlsx?|ods|docx?|odt|pptx?|xml|json|zip)$/iu;

/** Journals, preprints, registries of research; `doi.org` resolves a DOI. */
export const RESEARCH_HOST =
  /(?:^|\.)(?:(?:doi|arxiv|biorxiv|medrxiv|plos|jstor|zenodo|osf|semanticscholar|cochranelibrary|pnas|science)\.(?:org|io)|(?:nature|thelancet|ssrn|springer|sciencedirect|bmj|jamanetwork|wiley|tandfonline|mdpi|frontiersin|cell)\.com|(?:nejm|clinicaltrials|pubmed)\.(?:org|gov)|(?:pubmed\.|pmc\.|www\.)?ncbi\.nlm\.nih\.gov|hal\.science|cairn\.info|persee\.fr|scielo\.[a-z.]{2,7}|jst\.go\.jp|cnki\.net)$/iu;
/** A DOI in the path: `10.`, a registrant of four to nine digits, a slash (DOI Handbook, 2.2). */
export const DOI_PATH = /\/10\.\d{4,9}(?:\/|%2f)/iu;

/** Registries of what companies file. */
export const FILING_HOST =
  /(?:^|\.)(?:sec\.gov|sedarplus\.ca|sedar\.com|company-information\.service\.gov\.uk|companieshouse\.gov\.uk|bundesanzeiger\.de|unternehmensregister\.de|handelsregister\.de|infogreffe\.fr|edinet-fsa\.go\.jp|hkexnews\.hk|cninfo\.com\.cn|opencorporates\.com|info-financiere\.fr|cnmv\.es|dart\.fss\.or\.kr)$/iu;
export const FILING_PATH = /(?:^|[/_-])(?:filings?|10-?k|10-?q|8-?k|prospectus|annual-reports?)(?=[/_.-]|$)/iu;

/** Offices of statistics. */
export const STATISTICS_HOST =
  /(?:^|\.)(?:(?:insee|istat|statbel|ons|statcan|ine|scb|ssb|dst|cbs|stat|stats|statistik|statistics|census|bls|bea|destatis|eurostat|tuik|kostat|rosstat|belstat|ukrstat|bps|nso|gso|dane|indec|inegi|ibge)(?:\.(?:gov|gob|gouv|gub|go|gc|govt|data|ec))?\.[a-z]{2,6}(?:\.[a-z]{2})?|(?:fred|data)\.(?:stlouisfed|worldbank|un|oecd|imf|europa)\.(?:org|eu)|ourworldindata\.org)$/iu;
export const STATISTICS_PATH =
  /(?:^|[/_-])(?:statisti\p{L}{1,6}|eurostat|datasets?|data-?sets?|donnees|daten|open-?data)(?=[/_.-]|$)/iu;

/** Governments, courts, regulators, parliaments, central banks, international bodies. */
export const AUTHORITY_HOST =
  /(?:^|\.)(?:(?:gov|mil|gouv|gob|govt|gub|go|gc|jus|edu|ac|admin|bund|overheid|parliament|legifrance|courts?|tribunal|bundestag|bundesregierung|senat|assemblee-nationale|conseil-etat|amf-france|bafin|fca|esma|ecb|bis|who|un|unicef|oecd|imf|worldbank|wto|ilo|iaea|ipcc|icj-cij|icc-cpi|nato|banque-france|bundesbank|bankofengland|federalreserve|ourcommons|riksdagen|stortinget|folketinget)(?:\.[a-z]{2,6}){1,2}|europa\.eu|admin\.ch|(?:gov|gouv|gob)\.[a-z]{2,3}|gov|mil|int)$/iu;

/** Parts of a path that promise a document. */
export const DOCUMENT_PATH =
  /(?:^|[/_-])(?:rulings?|judge?ments?|arrets?|decisions?|bulletins?|reports?|rapports?|proceedings|legislation|auswertung)(?=[/_.-]|$)/iu;

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
export const ARTICLE_PATH = /\/(?:19|20)\d\d[/-]\d{1,2}|(?:[\p{L}\p{N}%]{1,40}[-_]){3}|\/\d{5,40}|[-_]\d{5,40}/u;

/** Second-level labels below which hosts are registered (`co.uk`): enough to tell one site from another. */
export const SECOND_LEVEL = /^(?:ac|co|com|edu|gob|gov|govt|gouv|go|ne|net|nom|or|org)$/iu;
