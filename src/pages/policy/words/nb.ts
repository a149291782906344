import type { Catalogue } from '../../../i18n/messages.ts';

export type PolicySection = {
  readonly heading: string;
  readonly text?: readonly string[];
  readonly points?: readonly string[];
  /** The publisher is named below the text. */
  readonly contact?: true;
};

/** The pages on privacy and on accessibility. */
export const words = {
  publisher: {
    /** Before the publisher's name. */
    publishedBy: 'Lagt ut av',
    contact: 'Kontakt',
    /** Where the build was given no publisher. */
    unknown:
      'Den som har lagt ut denne utgaven, har ikke sagt hvem de er. Spør eieren av nettstedet der den ligger.',
  },

  /** @param year of the source, where it has one */
  privacy: (year?: number): readonly PolicySection[] => [
    {
      heading: 'Det som sendes',
      text: [
        'Nettleseren henter sidene fra tjeneren de ligger på. Som på alle nettsteder får den da IP-adressen din og adressen til siden. Hva tjeneren tar vare på, svarer den som har lagt ut kartet, for.',
        'Søk og filtre regnes ut på enheten. De står i adressen til siden, slik at en lenke viser det samme: Den du deler lenken med, ser dem, og tjeneren får dem når siden lastes på nytt.',
      ],
    },
    {
      heading: 'Det som lagres på enheten',
      points: [
        'Lyst eller mørkt utseende, hvis du har valgt noe annet enn enhetens eget. Slik husker siden det til neste gang.',
        'At bokstaver, tall og tegn ikke er taster i presentasjonen, hvis du har slått dem av.',
        'Din egen liste, hvis du lager et kart av en: så lenge du ikke sletter den, og bare på denne enheten.',
        'En kopi av kartets egne filer, så det virker uten nett. Nettleseren henter den når siden har falt til ro, men ikke hvis du har bedt den spare data.',
      ],
      text: [
        'Ingenting av dette sendes videre. Sletter du nettstedets data i nettleseren, er det borte.',
      ],
    },
    {
      heading: 'Posisjonen din',
      text: [
        'Kartet spør om posisjonen først når du ber om klynger nær deg. Den brukes bare i siden som er åpen. Den blir verken lagret, sendt eller skrevet i adressen.',
      ],
    },
    {
      heading: 'I en ramme på andres sider',
      text: [
        'Et innebygd kart lagrer ingenting på enheten. Siden rundt får vite hvor høyt kartet er, og hvilken klynge som er valgt.',
      ],
    },
    {
      heading: 'Personene i kartet',
      text: [
        ...(year
          ? [
              `Navn og telefonnumre er hentet fra en offentlig pressemelding fra ${year} og vist som en del av den. De er historiske og blir ikke oppdatert.`,
            ]
          : []),
        'Vil du ha noe fjernet eller rettet, så si fra til den som har lagt ut kartet, og oppgi siden det gjelder. Opplysningene ligger i én fil og kan tas ut uten at resten av kartet endres.',
      ],
    },
    { heading: 'Hvem som svarer for denne utgaven', contact: true },
  ],

  accessibility: (_year?: number): readonly PolicySection[] => [
    {
      heading: 'Status',
      text: [
        'Delvis i samsvar. Kartet er laget etter WCAG 2.2 på nivå A og AA, og på nivå AAA for kontrast, bevegelse, synlig fokus og størrelsen på knapper. De automatiske prøvene finner ingen brudd, men ingen uavhengig har vurdert det.',
      ],
    },
    {
      heading: 'Taster',
      points: [
        'I presentasjonen er noen bokstaver, tallene, punktum og spørsmålstegn snarveier. Dikterer du, eller treffer du lett en tast uten å ville det, kan du slå dem av nederst i listen over taster. Valget huskes på enheten. Piltaster, mellomrom, Enter, Page Up, Page Down, Home, End og Escape virker alltid.',
        'På kartet er M, pluss og minus taster bare mens du har et kartmerke eller kartet i fokus.',
      ],
    },
    {
      heading: 'Det som ikke er like godt for alle',
      points: [
        'Formen på områdene er tegnet. I ord får du bare vite hvilke fylker, distrikter og steder de består av.',
        'Navn på byer og fylker er tegnet i kartet og blir ikke lest opp der.',
        'Et bilde som du lager på delingssiden, har ingen beskrivelse i seg. Skriv en der du bruker det.',
        'På telefon står knappene på kartet ved høyre kant, lengst fra venstre tommel. Du kan klare deg uten: Dra for å flytte kartet. Trykk to ganger og dra opp eller ned for å zoome.',
        'Kilden ligger hos andre og er bare på norsk.',
      ],
    },
    {
      heading: 'Slik er det prøvd',
      points: [
        'Med programmet axe i Chromium, også med reglene på nivå AAA: alle sidene, fordelt på tre språk, lyst og mørkt og fem bredder fra 320 til 1920 piksler.',
        'Med prøver som kjøres for hver endring: bare tastatur, smalt vindu, stor tekst, redusert bevegelse, uten script og uten WebGL.',
        'I Firefox og WebKitGTK med færre prøver: at hver side åpner seg, kartene, rammene, nye forsøk og bruk uten nett, og i Firefox også tabulatortasten og utskrift.',
      ],
    },
    {
      heading: 'Det som ikke er prøvd',
      points: [
        'Skjermlesere som NVDA, JAWS, VoiceOver og TalkBack, talestyring og brytere.',
        'Safari på Mac eller iPhone, og andre nettlesere enn Chromium med programmet axe.',
        'Bruk over tid av noen som trenger hjelpemidler.',
      ],
    },
    {
      heading: 'Si fra om noe ikke virker',
      text: ['Skriv hvilken side det gjelder, og hva du bruker.'],
      contact: true,
    },
    {
      heading: 'Klage',
      text: [
        'Får du ikke svar, eller er du uenig i svaret, kan du klage til Diskrimineringsnemnda. Tilsynet for universell utforming av ikt tar imot tips om brudd på reglene.',
      ],
    },
    {
      heading: 'Om erklæringen',
      text: [
        'Den følger formen som offentlige virksomheter i Norge bruker, er skrevet av dem som laget kartet, og gjelder utgaven du leser.',
      ],
    },
  ],
};

export type PolicyMessages = Catalogue<typeof words>;
