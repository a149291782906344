import type { StatementWays } from '../messages.ts';

/** The ways to the statements: part of every page. */
export const statementWays: StatementWays = {
  privacy: {
    heading: 'Privacy',
    lead: 'The map collects nothing about you. It sets no cookies, keeps no statistics and fetches nothing from other websites.',
  },
  accessibility: {
    heading: 'Accessibility statement',
    lead: 'Everyone should be able to use the map, also without a mouse, sight, script or a network. This is how far it goes.',
  },
  statements: { loading: 'Loading the page …', failed: 'The page could not be loaded.' },
};
