import type { StatementWays } from '../messages.ts';

/** The ways to the statements: part of every page. */
export const statementWays: StatementWays = {
  privacy: {
    heading: 'Personvern',
    lead: 'Kartet samler ikke inn noe om deg. Det bruker ingen informasjonskapsler, fører ingen statistikk og henter ingenting fra andre nettsteder.',
  },
  accessibility: {
    heading: 'Tilgjengelighetserklæring',
    lead: 'Alle skal kunne bruke kartet, også uten mus, syn, script eller nett. Her står hvor langt det rekker.',
  },
  statements: { loading: 'Henter siden …', failed: 'Kunne ikke hente siden.' },
};
