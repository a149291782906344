import clusters from '../../data/clusters.json' with { type: 'json' };
import programme from '../../data/programme.json' with { type: 'json' };
import sectors from '../../data/sectors.json' with { type: 'json' };
import type { After } from './afterSchema.ts';
import type { DeckChoice } from './deckSchema.ts';
import type { Cluster, Programme, Sector } from './schema.ts';

/** One programme's facts: the records in `data/`, by the name of their file. */
export type Records = {
  /** In the order of the source. */
  readonly clusters: readonly Cluster[];
  readonly programme: Programme;
  readonly sectors: readonly Sector[];
  /** What other sources say of the years since. A programme may be without. */
  readonly after?: After;
  /** Of its names and texts (BCP 47), where they are in one language only. */
  readonly language?: string;
  /** The steps of the deck, where they are chosen. */
  readonly deck?: readonly DeckChoice[];
};

/**
 * The records as they stand in `data/`, but for `after.json`, which need not be there: the build reads it
 * (`data/build/generate/generate.ts`). TypeScript reads JSON's literals as plain text, hence the
 * assertion on the sectors; `parseRecords` proves it at build time.
 */
export const records: Records = { clusters, programme, sectors: sectors as Sector[] };
