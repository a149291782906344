import * as v from 'valibot';
import { spreadLayers } from './kinds.ts';
import { fields, id, words } from './schema.ts';

/** What one step of the deck shows; its camera, map and text follow from it. */
const step = v.variant(
  'kind',
  [
    fields({ kind: v.literal('title') }),
    fields({ kind: v.literal('whole') }),
    fields({ kind: v.literal('cluster'), id }),
    fields({
      kind: v.literal('spread'),
      layer: v.picklist(spreadLayers, `must be one of ${spreadLayers.join(', ')}`),
    }),
    fields({ kind: v.literal('programme') }),
    fields({ kind: v.literal('after') }),
    fields({ kind: v.literal('source') }),
  ],
  'must be a step of the deck',
);

/** A step that is chosen, perhaps under a heading of one's own. */
export const DeckChoiceSchema = fields({ step, heading: v.optional(words) });

export type Step = v.InferOutput<typeof step>;
export type DeckChoice = v.InferOutput<typeof DeckChoiceSchema>;
