import type { FaultMessages, KeyMessages, TableMessages } from './messages.ts';

export const keys: KeyMessages = {
  hint: 'Piltastane går til næraste klynge. Enter opnar ho.',
  toMove: 'M flyttar kartet.',
  whileMoving: 'Piltastane flyttar kartet, pluss og minus zoomar. Escape avsluttar.',
  noneThatWay: 'Inga klynge i den retninga.',
  move: 'Flytt kartet',
  moveTo: {
    up: 'Flytt kartet mot nord',
    left: 'Flytt kartet mot vest',
    right: 'Flytt kartet mot aust',
    down: 'Flytt kartet mot sør',
  },
};

export const table: TableMessages = {
  link: 'Vis alle i ein tabell',
  heading: 'Klyngene i ein tabell',
  description: 'Alle klyngene med næring, område den gongen og i dag, kontakt og næraste nabo.',
  cluster: 'Klynge',
  area: 'Område',
  countiesToday: 'Fylke i dag',
  border: 'Grense',
  exact: 'Fylkesgrenser',
  approximate: 'Omtrentleg',
  nearest: 'Næraste klynge',
  sortBy: 'Sorter etter',
  ascending: (column) => `Sortert etter «${column}», stigande.`,
  descending: (column) => `Sortert etter «${column}», synkande.`,
};

export const faults: FaultMessages = {
  part: 'Denne delen av sida kan ikkje visast no. Resten verkar.',
  retry: 'Prøv ein gong til',
  outdated: 'Nettsida er komen i ei ny utgåve.',
  reload: 'Last henne inn',
};
