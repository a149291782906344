import type { FaultMessages, KeyMessages, TableMessages } from './messages.ts';

export const keys: KeyMessages = {
  hint: 'Piltastene går til nærmeste klynge. Enter åpner den.',
  toMove: 'M flytter kartet.',
  whileMoving: 'Piltastene flytter kartet, pluss og minus zoomer. Escape avslutter.',
  noneThatWay: 'Ingen klynge i den retningen.',
  move: 'Flytt kartet',
  moveTo: {
    up: 'Flytt kartet mot nord',
    left: 'Flytt kartet mot vest',
    right: 'Flytt kartet mot øst',
    down: 'Flytt kartet mot sør',
  },
};

export const table: TableMessages = {
  link: 'Vis alle i en tabell',
  heading: 'Klyngene i en tabell',
  description: 'Alle klyngene med næring, område den gangen og i dag, kontakt og nærmeste nabo.',
  cluster: 'Klynge',
  area: 'Område',
  countiesToday: 'Fylke i dag',
  border: 'Grense',
  exact: 'Fylkesgrenser',
  approximate: 'Omtrentlig',
  nearest: 'Nærmeste klynge',
  sortBy: 'Sorter etter',
  ascending: (column) => `Sortert etter «${column}», stigende.`,
  descending: (column) => `Sortert etter «${column}», synkende.`,
};

export const faults: FaultMessages = {
  part: 'Denne delen av siden kan ikke vises nå. Resten virker.',
  retry: 'Prøv en gang til',
  outdated: 'Nettsiden er kommet i en ny utgave.',
  reload: 'Last den inn',
};
