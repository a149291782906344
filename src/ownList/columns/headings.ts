import { foldLetters } from '../../model/foldLetters.ts';

/**
 * Words of headings in Bokmål, Nynorsk and English. What stands first wins in a heading with several:
 * "Kontakt e-post" is an e-mail address, "Navn på kontaktperson" a person.
 */
const words = {
  email: 'e-post epost email e-mail mail e-postadresse epostadresse mailadresse',
  phone: 'telefon tlf tel mobil telefonnummer telefonnr mobilnummer phone telephone mobile',
  source: 'kilde kilder kjelde kjelder kildelenke kildeadresse source sources referanse reference',
  web: 'nettside nettsider nettstad nettsted nettadresse heimeside hjemmeside webside webadresse web www url lenke lenkje lenker website homepage link',
  lat: 'breddegrad breiddegrad bredde breidde lat latitude',
  lng: 'lengdegrad lengde lng lon long longitude',
  contactName:
    'kontakt kontaktperson kontaktnavn kontaktnamn leder leiar klyngeleder klyngjeleiar prosjektleder prosjektleiar ansvarlig ansvarleg contact manager ceo',
  postalCode: 'postnr postnummer postkode postcode zip zipcode',
  address:
    'adresse gateadresse besøksadresse postadresse forretningsadresse gate gatenavn address street',
  municipality: 'kommune kommuner kommunenavn kommunenamn municipality',
  county: 'fylke fylker fylkesnavn fylkesnamn county',
  postalPlace: 'poststed poststad town city',
  place:
    'sted stad lokasjon beliggenhet plass hjemsted heimstad kontorsted stedsnavn stadnamn lokalisering plassering område region distrikt landsdel strekning strekke tettsted tettstad hovedkontor hovudkontor sete hvor kvar dekningsområde virkeområde verkeområde place location area district headquarters hq seat where',
  category:
    'bransje bransjer sektor sektorer kategori kategoriar næring næringer type fagområde tema sector category industry branch',
  text: 'beskrivelse beskriving skildring omtale tekst kommentar merknad formål føremål sammendrag ingress notat description text about comment summary notes',
  name: 'navn namn bedrift bedriftsnavn organisasjon organisasjonsnavn klynge klyngje klyngenavn klyngjenamn virksomhet verksemd foretak føretak firma selskap enhet eining bedrifter klynger klyngjer prosjekt prosjektnavn institusjon tittel arbeidsgiver arbeidsgivar aktør medlem name company organisation organization cluster project employer member partner title',
} as const;

export type Heading = keyof typeof words;

/** Too short, or too common in other headings, to mean this but alone. */
const whole: Readonly<Record<string, Heading>> = {
  x: 'lng',
  y: 'lat',
  by: 'postalPlace',
  om: 'text',
};

/** Longer than any heading. */
const maxLength = 60;

const headings = Object.keys(words) as Heading[];
const headingOf = new Map<string, Heading>(
  headings.flatMap((heading) =>
    words[heading].split(' ').map((word) => [foldLetters(word), heading] as const),
  ),
);

/** What a heading says that its column holds, as far as it is known. */
export function readHeading(text: string): Heading | undefined {
  const folded = foldLetters(text).trim();
  if (folded.length > maxLength) return undefined;
  if (Object.hasOwn(whole, folded)) return whole[folded];
  const found = new Set(folded.split(/[^a-z\d-]+/).map((word) => headingOf.get(word)));
  return headings.find((heading) => found.has(heading));
}
