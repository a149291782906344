import type { Qualifier } from './phrase.ts';

/**
 * The words around names that the grammar reads, in Bokmål, Nynorsk and English. Every pattern expects
 * tidied text (any dash a hyphen, one space between words), matches all of it, and captures what is
 * still to be read. A pattern without the flag u is made in half the time, and search makes them all while somebody
 * types.
 */

const before = (words: string): RegExp => new RegExp(`^(?:${words}) (.+)$`, 'i');
const after = (words: string): RegExp => new RegExp(`^(.+?) (?:${words})$`, 'i');

/** Names that are also words, as they are written in a text: "fjord og fjell" is no list of places. */
export const ordinaryWords: ReadonlySet<string> = new Set(
  'ask bru by eid fjell fjord flora hav hol land lund moss nes re sand ski skog strand sund time vik'.split(
    ' ',
  ),
);

/** A postal code and what follows it. Four digits alone are no code: "i 2013", "2000 bedrifter". */
export const postalCodePatterns: readonly RegExp[] = [
  /^(?:(?:postnummer|postnr\.?|postcode|postal code|zip code):? |NO?[- ])(\d{4})(?: (\D+))?$/i,
  /^(\d{4}) (\D+)$/u,
];

/** A phrase that is nothing but a code. */
export const bareCodePattern = /^(\d{4})$/u;

/** Words that say nothing about which place is meant. */
export const fillerPatterns: readonly RegExp[] = [
  before(
    'i|på|ved|fra|frå|til|innen|innenfor|innanfor|over|langs|både|begge|alle|de to|dei to|rundt om i',
  ),
  before('in|on|at|from|to|within|along|across|both|the two|the'),
  // "gamle Os kommune"; but Gamle Oslo is a part of Oslo.
  before('(?:den |det )?(?:tidligere|tidlegare|tidl\\.|former)'),
  /^gamle (.+ (?:kommune|herad))$/i,
];

/** Words that say what kind of thing the name belongs to. */
export const qualifierPatterns: readonly {
  readonly pattern: RegExp;
  readonly qualifier: Qualifier;
}[] = [
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
    pattern: before('byen|bygda|tettstedet|tettstaden|stedet|staden|hovedstaden|hovudstaden'),
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

/** The same for all names of a list: "fylkene A og B", "Oslo and Akershus counties". */
export const listQualifierPatterns: typeof qualifierPatterns = [
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

/** Words for the land around a name: "området rundt X", "X og omegn", "Stor-X". */
export const surroundingsPatterns: readonly RegExp[] = [
  before(
    '(?:(?:området|områda|områdene|traktene|traktane|regionen|distriktet|(?:the )?(?:area|region)) )?' +
      '(?:(?:i|in) (?:og|and) )?(?:rundt|omkring|kring|i nærheten av|i nærleiken av|around|surrounding|near)',
  ),
  before('(?:omegnen|omlandet) (?:av|til|rundt)|regionen|region|området|(?:region|area) of'),
  after('(?:(?:og|med) )?(?:omegn|omland)|and (?:its )?(?:surroundings|environs|surrounding area)'),
  // Storvik, Stormoen, Storås are names of their own.
  /^(?:stor|greater)[- ](.+)$/i,
  /^stor(oslo|bergen|trondheim|stavanger)$/i,
  /^(.+?)[- ]?(?:regionen|området|omlandet|distriktet|traktene|traktane)$/i,
  /^(.+?) (?:region|area)$/i,
];

/** "Sandvika i Lierne", "Sandvika (Lierne)": the name, and the area that holds it. */
export const withinPatterns: readonly RegExp[] = [
  // The longest name first: "Å i Åfjord i Sør-Trøndelag".
  /^(.+) (?:i|på|ved|in|on) (.+)$/i,
  /^(.+?) (?:i|på|ved|in|on) (.+)$/i,
  /^(.+?) ?\((.+)\)$/u,
];

export const stretchWords =
  '(?:strekningen|strekninga|strekning|strekket|aksen|korridoren|triangelet|trekanten|stretch|corridor|axis|route|triangle)';

/** What separates the members of a union. */
export const unionSeparator = /(,? (?:og|and|samt|as well as|eller|or|&|\+) |; ?|, ?| ?\/ ?)/i;

/** Words that belong to no name: splits a phrase that could not be read into possible names. */
export const wordsOutsideNames =
  /(?:^|[ ,;/()-]+)(?:i|på|ved|fra|frå|til|mellom|og|samt|hele|heile|fylket|fylke|kommune|kommunen|byen|strekningen|strekninga|regionen|området|rundt|in|on|at|from|to|between|and|all|of|the|whole|county|municipality|region|area|around|stretch)(?=$|[ ,;/()-])/gi;
