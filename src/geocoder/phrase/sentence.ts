import { tidy } from './normalise.ts';
import { ordinaryWords } from './phraseWords.ts';

/** Words that turn the meaning around: what such a text says of a name is not that something is there. */
const turning =
  /(?:^| )(?:[^ ]+(?:ste|st) (?:fylke(?:t|ne)?|fylka|kommunen?e?|landsdel(?:en)?|by(?:en)?|del(?:en)?)|northernmost|southernmost|westernmost|easternmost|utenfor|utanfor|unntatt|unnateke|untatt|bortsett|ikke|ikkje|uten|utan|mil|km|kilometer|minutt|minutter|timer|timers|minutes|hours|nordenfor|sønnenfor|(?:nord|sør|øst|aust|vest) (?:for|om)|utenlands|utlandet|outside|except|excluding|not|without|miles|(?:north|south|east|west) of|abroad|[^ ]+s (?:[^ ]+ )?(?:hovedstad|hovudstad|capital))(?: |$)/;

/** Names abroad beside which a Norwegian one says little. */
const abroad: ReadonlySet<string> = new Set(
  'sverige danmark finland island tyskland england storbritannia skottland frankrike spania italia polen russland usa kina japan europa sweden denmark iceland germany russia china europe norden skandinavia scandinavia eu'.split(
    ' ',
  ),
);

const prepositions =
  'i|på|ved|innen|innenfor|innanfor|over|langs|rundt|fra|frå|til|for|av|nær|in|at|on|near|from|of|to|throughout|across|within|along';
/** What may stand before a name as a part of its phrase. */
const leads = new RegExp(
  `^(?:${prepositions}|hele|heile|både|fylket|fylke|kommunen|kommuna|byen|bygda|distriktet|området|regionen|strekningen|strekninga|mellom|between|kysten|all|the|whole|campus|nordre|søndre|indre|ytre|midtre|østre|vestre|dagens)$`,
  'i',
);
/** What stands beside a name and says what it is: left unread, it would be gainsaid ("fylket Tromsø"). */
const kindWords =
  /^(?:fylket?|fylkeskommunen?|kommunen?|kommuna|herad|distriktet?|landsdelen|byen|hele|heile|county|municipality|district|all|whole)$/i;
/** After them a name is half of a street's: "Molde gate 5". */
const streetWords = /^(?:gate|gata|gt\.?|vei|veien|veg|vegen|plass|torg|torv|allé|alle|street)$/i;
const joins = /^(?:og|and|eller|or|samt|til|to|-|\/|&|mot)$/i;
/** A longer phrase has no room for one within. In words. */
const maxWindow = 9;
const maxTokens = 40;
/** A shorter name at the very beginning may be an ordinary word: "Ski og snø", "Time for change". In letters. */
const minFirstName = 5;

export type Found<T> = {
  readonly value: T;
  /** What is left of the text, in the order written. */
  readonly unread: readonly string[];
};

/**
 * The longest place phrase within a text: "Klyngen dekker hele Nord-Norge", "Storgata 5, 8006 Bodø". `read` says what a
 * piece of it means. Null if there is none, or if the rest turns its meaning around.
 */
export function findInSentence<T>(
  text: string,
  read: (piece: string) => T | null,
): Found<T> | null {
  const tidied = tidy(text);
  const tokens = tidied.split(' ');
  if (tokens.length < 2 || tokens.length > maxTokens) return null;
  const lower = tidied.toLowerCase();
  if (turning.test(lower) || lower.split(/[^\p{L}]+/u).some((word) => abroad.has(word)))
    return null;
  const windows: { start: number; end: number; length: number }[] = [];
  for (let start = 0; start < tokens.length; start += 1) {
    const last = Math.min(tokens.length, start + maxWindow);
    for (let end = start + 1; end <= last; end += 1) {
      if (end - start === tokens.length || !standsAlone(tokens, start, end)) continue;
      windows.push({ start, end, length: tokens.slice(start, end).join(' ').length });
    }
  }
  windows.sort((a, b) => b.length - a.length || a.start - b.start);
  for (const { start, end } of windows) {
    const value = read(tokens.slice(start, end).join(' '));
    if (value === null) continue;
    const unread = [tokens.slice(0, start), tokens.slice(end)]
      .map((rest) => rest.join(' ').replace(/^[ ,;:]+|[ ,;:]+$/gu, ''))
      .filter((rest) => rest !== '');
    return { value, unread };
  }
  return null;
}

const isCapital = (token: string | undefined): boolean => /^["'(]?\p{Lu}/u.test(token ?? '');
const endsPiece = (token: string | undefined): boolean => /[,;:.)]$/u.test(token ?? '');

/** Whether the words from `start` to `end` can be a phrase of their own, by what stands around them. */
function standsAlone(tokens: readonly string[], start: number, end: number): boolean {
  const words = tokens.slice(start, end);
  if ([tokens[start - 1], tokens[end]].some((word) => kindWords.test(word ?? ''))) return false;
  if (!beginsName(tokens, words) || words.slice(0, -1).some((word) => /[;:]$/u.test(word)))
    return false;
  // "Mustads vei 1 0283 Oslo": a code with its place needs nothing before it.
  const isCode = /^\d{4}$/.test(words[0] ?? '') && words.length > 1;
  return (isCode || isFreeBefore(tokens, start, words)) && isFreeAfter(tokens, end, words);
}

/** A name has a capital; where nothing in the text has one, five letters. */
function beginsName(tokens: readonly string[], words: readonly string[]): boolean {
  const name = words.find((word) => !leads.test(word)) ?? '';
  // A code needs its place behind it: 2013 is a year.
  if (/^\d{4}$/u.test(name)) return isCapital(words[words.indexOf(name) + 1]);
  if (tokens.some(isCapital)) return isCapital(name) || /^E\d/u.test(name);
  return name.length >= minFirstName && words.length > 1;
}

function isFreeBefore(tokens: readonly string[], start: number, words: readonly string[]): boolean {
  const [first = ''] = words;
  const before = tokens[start - 1];
  // "fra Kiel til Oslo": half of a stretch is not what is meant.
  const isEnd = [first, before ?? ''].some((word) => /^(?:til|to|mot)$/i.test(word));
  if (isEnd && tokens.slice(0, start).some((word) => /^(?:fra|frå|from)$/i.test(word)))
    return false;
  if (before === undefined) {
    return leads.test(first) || words.length > 1 || first.length >= minFirstName;
  }
  if (joins.test(before) || /^(?:mellom|between)$/i.test(before)) return false;
  // "mellom Hamar, Gjøvik og Lillehammer": the end of a list is not what is meant.
  const isEndOfList = /^["'(]?\p{Lu}.*,$/u.test(before) && words.some((word) => joins.test(word));
  if (isEndOfList && (start === 1 || tokens.slice(0, start).some((word) => leads.test(word))))
    return false;
  // "Forskningsparken, Oslo"; but "Stockholm, Oslo og København" is a list.
  if (endsPiece(before)) return start > 1 || start + words.length === tokens.length;
  return leads.test(first) || leads.test(before);
}

function isFreeAfter(tokens: readonly string[], end: number, words: readonly string[]): boolean {
  const after = tokens[end];
  if (after === undefined) return true;
  if (streetWords.test(after.replace(/,$/, ''))) return false;
  // "Flora og fauna": the name is an ordinary word.
  if (joins.test(after) && ordinaryWords.has(words.join(' ').toLowerCase())) return false;
  if (endsPiece(words.at(-1))) return !isCapital(after);
  if (joins.test(after)) return !isCapital(tokens[end + 1]) && !/^(?:til|to|-|mot)$/i.test(after);
  return !isCapital(after);
}
