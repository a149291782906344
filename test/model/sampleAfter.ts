import type { After } from '../../src/model/afterSchema.ts';

/** Sound statements of other sources about the first of the sample's clusters. */
export function sampleAfter(): After {
  const text = (nb: string) => ({ nb, nn: `${nb} (nn)`, en: `${nb} (en)` });
  return {
    statuses: [
      { id: 'national', label: text('Nasjonal klynge') },
      { id: 'regional', label: text('Regional klynge') },
    ],
    sources: [
      { id: 'avisa', publisher: 'Avisa', url: 'https://avisa.example/sak/', date: '2021-03-04' },
      {
        id: 'klynga',
        publisher: 'Klynga',
        url: 'http://klynga.example/om',
        undated: true,
        copy: '2023-05',
      },
      { id: 'bladet', publisher: 'Bladet', url: 'https://bladet.example/', date: '--02-29' },
    ],
    programme: [{ kind: 'event', text: text('Programmet vokste.'), source: 'avisa', date: '2021' }],
    clusters: [
      {
        id: 'kystvind',
        statements: [
          {
            kind: 'event',
            award: true,
            text: text('Ble tatt opp.'),
            source: 'klynga',
            date: '2019-02',
          },
          { kind: 'name', name: 'Havvind', text: text('Ny.'), source: 'avisa', date: '2020' },
          { kind: 'status', status: 'regional', text: text('R.'), source: 'avisa', date: '2020' },
          { kind: 'members', text: text('Hadde ti.'), source: 'avisa', date: '2021' },
          {
            kind: 'status',
            status: 'national',
            text: text('N.'),
            source: 'avisa',
            date: '2021-03-04',
          },
          {
            kind: 'name',
            name: 'Coastal Wind',
            lang: 'en',
            text: text('Engelsk.'),
            source: 'klynga',
            undated: true,
          },
          { kind: 'members', text: text('Hadde ni.'), source: 'bladet', undated: true },
        ],
        unknown: text('Ingen vet.'),
        website: 'klynga',
      },
    ],
  };
}
