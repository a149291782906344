import type { PolicyMessages, PolicySection } from './nb.ts';

export const words: PolicyMessages = {
  publisher: {
    publishedBy: 'Lagt ut av',
    contact: 'Kontakt',
    unknown:
      'Den som har lagt ut denne utgåva, har ikkje sagt kven dei er. Spør eigaren av nettstaden der ho ligg.',
  },

  privacy: (year): readonly PolicySection[] => [
    {
      heading: 'Det som blir sendt',
      text: [
        'Nettlesaren hentar sidene frå tenaren dei ligg på. Som på alle nettstader får han då IP-adressa di og adressa til sida. Kva tenaren tek vare på, svarar den som har lagt ut kartet, for.',
        'Søk og filter blir rekna ut på eininga. Dei står i adressa til sida, slik at ei lenkje viser det same: Den du deler lenkja med, ser dei, og tenaren får dei når sida blir lasta på nytt.',
      ],
    },
    {
      heading: 'Det som blir lagra på eininga',
      points: [
        'Lys eller mørk utsjånad, dersom du har valt noko anna enn det eininga sjølv bruker. Slik hugsar sida det til neste gong.',
        'At bokstavar, tal og teikn ikkje er tastar i presentasjonen, dersom du har slått dei av.',
        'Di eiga liste, om du lagar eit kart av ei: så lenge du ikkje slettar ho, og berre på denne eininga.',
        'Ein kopi av filene til kartet, så det verkar utan nett. Nettlesaren hentar han når sida har falle til ro, men ikkje dersom du har bede han spare data.',
      ],
      text: [
        'Ingenting av dette blir sendt vidare. Slettar du data frå nettstaden i nettlesaren, er det borte.',
      ],
    },
    {
      heading: 'Posisjonen din',
      text: [
        'Kartet spør om posisjonen først når du ber om klynger nær deg. Han blir berre brukt i sida som er open. Han blir verken lagra, send eller skriven i adressa.',
      ],
    },
    {
      heading: 'I ei ramme på sidene til andre',
      text: [
        'Eit innebygt kart lagrar ingenting på eininga. Sida rundt får vite kor høgt kartet er, og kva klynge som er vald.',
      ],
    },
    {
      heading: 'Personane i kartet',
      text: [
        ...(year
          ? [
              `Namn og telefonnummer er henta frå ei offentleg pressemelding frå ${year} og viste som ein del av ho. Dei er historiske og blir ikkje oppdaterte.`,
            ]
          : []),
        'Vil du ha noko fjerna eller retta, så sei frå til den som har lagt ut kartet, og oppgi kva side det gjeld. Opplysningane ligg i éi fil og kan takast ut utan at resten av kartet blir endra.',
      ],
    },
    { heading: 'Kven som svarar for denne utgåva', contact: true },
  ],

  accessibility: (): readonly PolicySection[] => [
    {
      heading: 'Status',
      text: [
        'Delvis i samsvar. Kartet er laga etter WCAG 2.2 på nivå A og AA, og på nivå AAA for kontrast, rørsle, synleg fokus og storleiken på knappar. Dei automatiske prøvene finn ingen brot, men ingen uavhengige har vurdert det.',
      ],
    },
    {
      heading: 'Tastar',
      points: [
        'I presentasjonen er nokre bokstavar, tala, punktum og spørjeteikn snarvegar. Dikterer du, eller treffer du lett ein tast utan å ville det, kan du slå dei av nedst i lista over tastar. Valet blir hugsa på eininga. Piltastar, mellomrom, Enter, Page Up, Page Down, Home, End og Escape verkar alltid.',
        'På kartet er M, pluss og minus tastar berre medan du har eit kartmerke eller kartet i fokus.',
      ],
    },
    {
      heading: 'Det som ikkje er like godt for alle',
      points: [
        'Forma på områda er teikna. I ord får du berre vite kva fylke, distrikt og stader dei består av.',
        'Namn på byar og fylke er teikna i kartet og blir ikkje lesne opp der.',
        'Eit bilete som du lagar på delingssida, har inga skildring i seg. Skriv ei der du bruker det.',
        'På telefon står knappane på kartet ved høgre kant, lengst frå venstre tommel. Du kan klare deg utan: Dra for å flytte kartet. Trykk to gonger og dra opp eller ned for å zoome.',
        'Kjelda ligg hos andre og er berre på bokmål.',
      ],
    },
    {
      heading: 'Slik er det prøvd',
      points: [
        'Med programmet axe i Chromium, også med reglane på nivå AAA: alle sidene, fordelte på tre språk, lyst og mørkt og fem breidder frå 320 til 1920 pikslar.',
        'Med prøver som blir køyrde for kvar endring: berre tastatur, smalt vindauge, stor tekst, redusert rørsle, utan script og utan WebGL.',
        'I Firefox og WebKitGTK med færre prøver: at kvar side opnar seg, karta, rammene, nye forsøk og bruk utan nett, og i Firefox også tabulatortasten og utskrift.',
      ],
    },
    {
      heading: 'Det som ikkje er prøvd',
      points: [
        'Skjermlesarar som NVDA, JAWS, VoiceOver og TalkBack, talestyring og brytarar.',
        'Safari på Mac eller iPhone, og andre nettlesarar enn Chromium med programmet axe.',
        'Bruk over tid av nokon som treng hjelpemiddel.',
      ],
    },
    {
      heading: 'Sei frå om noko ikkje verkar',
      text: ['Skriv kva side det gjeld, og kva du bruker.'],
      contact: true,
    },
    {
      heading: 'Klage',
      text: [
        'Får du ikkje svar, eller er du usamd i svaret, kan du klage til Diskrimineringsnemnda. Tilsynet for universell utforming av ikt tek imot tips om brot på reglane.',
      ],
    },
    {
      heading: 'Om erklæringa',
      text: [
        'Ho følgjer forma som offentlege verksemder i Noreg bruker, er skriven av dei som laga kartet, og gjeld utgåva du les.',
      ],
    },
  ],
};
