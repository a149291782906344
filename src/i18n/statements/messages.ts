/** What stands on the way to a page of statements, and first on it. */
type StatementWay = { readonly heading: string; readonly lead: string };

/** The ways to the pages that are words only; what they say comes with them. */
export type StatementWays = {
  readonly privacy: StatementWay;
  readonly accessibility: StatementWay;
  readonly statements: { readonly loading: string; readonly failed: string };
};
