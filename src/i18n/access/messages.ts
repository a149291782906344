/** The map by keys. */
export type KeyMessages = {
  /** What the keys do on the map's signs; the second where the map can be moved. */
  readonly hint: string;
  readonly toMove: string;
  readonly whileMoving: string;
  readonly noneThatWay: string;
  readonly move: string;
  readonly moveTo: Readonly<Record<'up' | 'left' | 'right' | 'down', string>>;
};

/** All clusters in one table. */
export type TableMessages = {
  readonly link: string;
  readonly heading: string;
  readonly description: string;
  readonly cluster: string;
  readonly area: string;
  readonly countiesToday: string;
  readonly border: string;
  readonly exact: string;
  readonly approximate: string;
  readonly nearest: string;
  /** Before the buttons that sort, where there is no room for a table's head. */
  readonly sortBy: string;
  /** How the table is sorted now. */
  readonly ascending: (column: string) => string;
  readonly descending: (column: string) => string;
};

/** What is said when something is missing. */
export type FaultMessages = {
  readonly part: string;
  readonly retry: string;
  readonly outdated: string;
  readonly reload: string;
};
