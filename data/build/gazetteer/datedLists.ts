import * as v from 'valibot';
import { readJson } from './sources.ts';

/** The lists written by hand that say, beside what they hold, where it is from and as of when. */

const number = (digits: number) => v.pipe(v.string(), v.regex(new RegExp(`^\\d{${digits}}$`)));
const names = v.array(v.pipe(v.string(), v.nonEmpty()));
const slug = v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/));
const lngLat = v.tuple([v.number(), v.number()]);
const origin = {
  source: v.pipe(v.string(), v.nonEmpty()),
  date: v.pipe(v.string(), v.isoDate()),
};

const FormerMunicipalitiesSchema = v.strictObject({
  ...origin,
  /** Numbers of the municipalities that did not exist in 2012, under no number. */
  formedSince: v.array(number(4)),
  municipalities: v.array(
    v.strictObject({
      id: number(4),
      name: v.string(),
      aliases: names,
      into: v.pipe(v.array(number(4)), v.minLength(1)),
      until: v.pipe(v.number(), v.minValue(2012), v.maxValue(2024)),
      seat: lngLat,
    }),
  ),
});

const SmallPlacesSchema = v.strictObject({
  ...origin,
  /** Kilometres that a position is good to. */
  error: v.number(),
  places: v.record(number(4), v.array(v.tuple([v.string(), v.number(), v.number()]))),
});

const RegionCouncilsSchema = v.strictObject({
  ...origin,
  councils: v.array(
    v.strictObject({
      id: slug,
      name: v.string(),
      aliases: names,
      municipalities: v.pipe(v.array(number(4)), v.minLength(1)),
    }),
  ),
});

const LandscapesSchema = v.strictObject({
  ...origin,
  landscapes: v.array(
    v.strictObject({
      id: slug,
      kind: v.picklist(['fjord', 'lake', 'valley', 'plateau', 'mountains', 'island', 'coast']),
      name: v.string(),
      english: v.string(),
      aliases: names,
      /** Kilometres to each side of the outline; 0 where the outline is a ring. */
      reach: v.number(),
      outline: v.pipe(v.array(lngLat), v.minLength(2)),
    }),
  ),
});

const LinesSchema = v.strictObject({
  ...origin,
  lines: v.array(
    v.strictObject({
      kind: v.picklist(['coast', 'road', 'railway']),
      name: v.string(),
      aliases: names,
      stops: v.pipe(v.array(v.tuple([v.string(), v.number(), v.number()])), v.minLength(2)),
    }),
  ),
});

export type FormerList = v.InferOutput<typeof FormerMunicipalitiesSchema>;
export type SmallPlaceList = v.InferOutput<typeof SmallPlacesSchema>;
export type CouncilList = v.InferOutput<typeof RegionCouncilsSchema>;
export type LandscapeList = v.InferOutput<typeof LandscapesSchema>;

/** The lists, checked for form. */
export function readDatedLists() {
  const read = <Schema extends v.GenericSchema>(file: string, schema: Schema) =>
    readJson(`data/gazetteer/${file}.json`, schema);
  return {
    former: read('former-municipalities', FormerMunicipalitiesSchema),
    smallPlaces: read('small-places', SmallPlacesSchema),
    councils: read('region-councils', RegionCouncilsSchema),
    landscapes: read('landscape-outlines', LandscapesSchema),
    lines: read('lines', LinesSchema),
  };
}
