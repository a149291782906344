import type { StatementWays } from '../messages.ts';

/** The ways to the statements: part of every page. */
export const statementWays: StatementWays = {
  privacy: {
    heading: 'Personvern',
    lead: 'Kartet samlar ikkje inn noko om deg. Det bruker ingen informasjonskapslar, fører ingen statistikk og hentar ingenting frå andre nettstader.',
  },
  accessibility: {
    heading: 'Tilgjengelegheitserklæring',
    lead: 'Alle skal kunne bruke kartet, også utan mus, syn, script eller nett. Her står det kor langt det rekk.',
  },
  statements: { loading: 'Hentar sida …', failed: 'Kunne ikkje hente sida.' },
};
