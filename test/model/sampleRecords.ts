import type { FullRecords } from '../support/full.ts';

/** Sound records of a programme that is not the one in `data/`: no year, number or place is the same. */
export function sampleRecords(): FullRecords {
  const text = (nb: string) => ({ nb, nn: `${nb} (nn)`, en: `${nb} (en)` });
  const statement = (nb: string, section = 'om-klyngene') => ({ text: text(nb), section });
  return {
    clusters: [
      {
        id: 'kystvind',
        name: 'Kystvind',
        sector: 'wind',
        area: 'Rogaland',
        phrases: ['Jæren', 'Stavanger'],
        region: 'Jæren',
        marker: 'Stavanger',
        evidence: { area: { section: 'om-klyngene' }, phrases: { section: 'om-klyngene' } },
        summary: statement('Vind langs kysten.'),
        facts: ['Ett.', 'To.', 'Tre.'].map((fact) => statement(fact)),
        participants: statement('Verksteder.'),
        aims: [statement('Mer vind.')],
        contact: { name: 'Kari Nordmann', phone: '+4751000000', section: 'kontakt' },
      },
      {
        id: 'treklynga',
        name: 'Treklynga',
        sector: 'timber',
        area: 'Oppland',
        phrases: ['Toten'],
        region: 'Oppland',
        evidence: { area: { section: 'om-klyngene' }, phrases: { section: 'om-klyngene' } },
        summary: statement('Hus av tre.'),
        facts: ['Ett.', 'To.', 'Tre.'].map((fact) => statement(fact)),
        participants: statement('Sagbruk.'),
        aims: [statement('Flere hus.')],
        contact: { name: 'Ola Nordmann', phone: '+4761000000', section: 'kontakt' },
      },
    ],
    programme: {
      id: 'programmet-2019',
      name: 'Programmet',
      year: 2019,
      title: text('To klynger'),
      subtitle: text('Vind og tre'),
      summary: statement('Et program.'),
      amounts: [{ id: 'budget', label: text('Ramme'), amount: 1_000_000, section: 'om-klyngene' }],
      facts: [statement('Klyngene er to.')],
      owners: [{ name: text('Staten'), responsible: true, section: 'om-klyngene' }],
      evaluation: { by: 'Noen', year: 2018, text: text('Bra.'), section: 'om-klyngene' },
      namedBy: [
        { name: 'Per Hansen', role: text('Leder'), point: text('Vekst.'), section: 'kontakt' },
      ],
      contacts: [{ label: text('Sentralbord'), phone: '+4722000000', section: 'kontakt' }],
      historicalAddress: { address: 'www.example.no', section: 'kontakt' },
      source: {
        title: 'To nye klynger',
        publisher: 'Departementet',
        year: 2019,
        url: 'https://example.no/klynger/',
        archive: text('Arkivet'),
        sections: [
          { id: 'om-klyngene', label: text('Om klyngene') },
          { id: 'kontakt', label: text('Kontakt') },
        ],
      },
    },
    sectors: [
      {
        id: 'wind',
        label: text('Vind'),
        shape: 'circle',
        icon: 'broadcast',
        color: { light: '#112233', dark: '#ddeeff' },
      },
      {
        id: 'timber',
        label: text('Tre'),
        shape: 'square',
        icon: 'plant',
        color: { light: '#332211', dark: '#ffeedd' },
      },
    ],
  };
}
