import type { Qualifier } from './phrase.ts';

/**
 * The words around names that the grammar reads, in Bokmål, Nynorsk and English. Every pattern takes
 * text that is tidied (any dash a hyphen, one space between words), looks at the whole of it, and
 * captures the rest that is still to be read.
 */

const before = (words: string): RegExp => new RegExp(`^(?:${words}) (.+)$`, 'iu');
const after = (words: string): RegExp => new RegExp(`^(.+?) (?:${words})$`, 'iu');

export const POSTAL_CODES: readonly RegExp[] = [
  /^(?:(?:postnummer|postnr\.?|postcode|postal code|zip code) |NO?-)?(\d{4})$/iu,
  /^(?:NO?-)?(\d{4}) \D+$/iu,
];

/** What says nothing about which place is meant. */
export const FILLERS: readonly RegExp[] = [
  before('i|på|ved|fra|frå|til|innen|innenfor|innanfor|over|langs|både|rundt om i'),
  before('in|on|at|from|to|within|along|across|both|the'),
];

/** What says of which kind the name is. */
export const QUALIFIERS: readonly { readonly pattern: RegExp; readonly qualifier: Qualifier }[] = [
  {
    pattern: before("dagens|noverande|nåværende|today's|todays|present-day"),
    qualifier: 'county-today',
  },
  { pattern: after('i dag|today'), qualifier: 'county-today' },
  { pattern: before('fylket|fylke'), qualifier: 'county' },
  { pattern: before('county of'), qualifier: 'county' },
  {
    pattern: after('fylke|fylket|fylkeskommune'),
    qualifier: 'county',
  },
  { pattern: after('county'), qualifier: 'county' },
  {
    pattern: before('kommunen|kommuna|kommune'),
    qualifier: 'municipality',
  },
  { pattern: before('municipality of'), qualifier: 'municipality' },
  { pattern: after('kommune|kommunen|kommuna|herad'), qualifier: 'municipality' },
  { pattern: after('municipality'), qualifier: 'municipality' },
  {
    pattern: before('byen|bygda|tettstedet|tettstaden|stedet|staden'),
    qualifier: 'place',
  },
  { pattern: before('(?:city|town|village) of'), qualifier: 'place' },
  { pattern: after('by|sentrum|city|town'), qualifier: 'place' },
  { pattern: before('distriktet|district of'), qualifier: 'district' },
  { pattern: after('distrikt|district'), qualifier: 'district' },
  { pattern: before('landsdelen'), qualifier: 'part' },
  {
    pattern: before(
      'hele|heile|all of|all|(?:the )?whole(?: of)?|(?:the )?entire(?:ty of)?|throughout',
    ),
    qualifier: 'area',
  },
];

/** The words that stand for all names of a list: "fylkene A og B", "Oslo and Akershus counties". */
export const LIST_QUALIFIERS: typeof QUALIFIERS = [
  { pattern: before('fylkene|fylka|(?:the )?counties of'), qualifier: 'county' },
  { pattern: after('fylker|fylkeskommuner|fylkeskommunar|counties'), qualifier: 'county' },
  {
    pattern: before('kommunene|kommunane|(?:the )?municipalities of'),
    qualifier: 'municipality',
  },
  { pattern: after('kommuner|kommunar|municipalities'), qualifier: 'municipality' },
  { pattern: before('byene|byane|(?:the )?(?:cities|towns|villages) of'), qualifier: 'place' },
  { pattern: before('distrikta|distriktene|(?:the )?districts of'), qualifier: 'district' },
  { pattern: before('landsdelane|landsdelene'), qualifier: 'part' },
];

/** What stands for the land around a name: "området rundt X", "X og omegn", "Stor-X". */
export const SURROUNDINGS: readonly RegExp[] = [
  before(
    '(?:(?:området|områda|områdene|traktene|traktane|regionen|distriktet|(?:the )?(?:area|region)) )?' +
      '(?:rundt|omkring|kring|i nærheten av|i nærleiken av|around|surrounding|near)',
  ),
  before('(?:omegnen|omlandet) (?:av|til|rundt)|regionen|området|(?:region|area) of'),
  after('(?:og|med) (?:omegn|omland)|and (?:its )?(?:surroundings|environs|surrounding area)'),
  /^(?:stor|greater)[- ]?(.+)$/iu,
  /^(.+?)[- ]?(?:regionen|området|omlandet|distriktet|traktene|traktane)$/iu,
  /^(.+?) (?:region|area)$/iu,
];

/** "Sandvika i Lierne", "Sandvika (Lierne)": the name, and what it lies within. */
export const WITHIN: readonly RegExp[] = [
  // The longest name first: "Å i Åfjord i Sør-Trøndelag".
  /^(.+) (?:i|på|ved|in|on) (.+)$/iu,
  /^(.+?) (?:i|på|ved|in|on) (.+)$/iu,
  /^(.+?) ?\((.+)\)$/u,
];

export const STRETCH =
  '(?:strekningen|strekninga|strekning|strekket|aksen|korridoren|stretch|corridor|axis|route)';

/** What stands between the members of a union. */
export const UNION_SEPARATOR = /(,? (?:og|and|samt|as well as|eller|or|&|\+) |; ?|, ?| ?\/ ?)/iu;

/** Whole words that are not part of any name, for finding the names in what could not be read. */
export const NOT_NAMES =
  /(?:^|[ ,;/()-]+)(?:i|på|ved|fra|frå|til|mellom|og|samt|hele|heile|fylket|fylke|kommune|kommunen|byen|strekningen|strekninga|regionen|området|rundt|in|on|at|from|to|between|and|all|of|the|whole|county|municipality|region|area|around|stretch)(?=$|[ ,;/()-])/giu;
