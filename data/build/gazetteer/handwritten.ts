import * as v from 'valibot';
import { readJson } from './sources.ts';

const number = (digits: number) => v.pipe(v.string(), v.regex(new RegExp(`^\\d{${digits}}$`)));
const names = v.array(v.pipe(v.string(), v.nonEmpty()));
const exactness = v.picklist(['exact', 'approximate']);
const localized = v.strictObject({ nb: v.string(), nn: v.string(), en: v.string() });
const slug = v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/));

const CountySchema = v.strictObject({
  id: number(2),
  name: v.string(),
  aliases: names,
  today: v.array(number(2)),
});

const CountyTodaySchema = v.strictObject({
  id: number(2),
  name: v.string(),
  aliases: names,
  counties: v.array(number(2)),
  exactness,
});

const DistrictSchema = v.strictObject({
  id: slug,
  name: v.string(),
  aliases: names,
  municipalities: v.pipe(v.array(number(4)), v.minLength(1)),
  counties: v.pipe(v.array(number(2)), v.minLength(1)),
});

const PartSchema = v.strictObject({
  id: slug,
  names: localized,
  aliases: names,
  counties: v.pipe(v.array(number(2)), v.minLength(1)),
  exactness,
  primary: v.boolean(),
  note: v.nullable(localized),
});

const AliasesSchema = v.strictObject({
  places: v.array(
    v.strictObject({
      municipality: number(4),
      source: v.string(),
      name: v.optional(v.string()),
      aliases: names,
    }),
  ),
  sameTown: v.array(
    v.strictObject({ municipality: number(4), name: v.string(), populationOf: v.string() }),
  ),
  municipalities: v.array(v.strictObject({ id: number(4), aliases: names })),
});

const TownPartSchema = v.strictObject({
  municipality: number(4),
  within: v.string(),
  parts: v.pipe(names, v.minLength(1)),
});

const AnchorSchema = v.strictObject({
  geonames: v.number(),
  name: v.string(),
  municipality: number(4),
});

const DistrictExceptionSchema = v.strictObject({
  place: v.string(),
  municipality: number(4),
  district: slug,
});

const lngLat = v.tuple([v.number(), v.number()]);
const CountyCorrectionsSchema = v.strictObject({
  areas: v.array(
    v.strictObject({
      name: v.string(),
      from: number(2),
      to: number(2),
      why: v.string(),
      ring: v.pipe(v.array(lngLat), v.minLength(4)),
    }),
  ),
  places: v.array(v.strictObject({ municipality: number(4), name: v.string(), county: number(2) })),
});

export type CountyCorrections = v.InferOutput<typeof CountyCorrectionsSchema>;
export type Aliases = v.InferOutput<typeof AliasesSchema>;
export type TownPart = v.InferOutput<typeof TownPartSchema>;
export type Anchor = v.InferOutput<typeof AnchorSchema>;
export type DistrictException = v.InferOutput<typeof DistrictExceptionSchema>;

/** The files of the gazetteer that are written by hand, checked for form. */
export function readHandwritten() {
  const read = <Schema extends v.GenericSchema>(file: string, schema: Schema) =>
    readJson(`data/gazetteer/${file}.json`, schema);
  return {
    counties: read('counties', v.array(CountySchema)),
    countyCorrections: read('county-corrections', CountyCorrectionsSchema),
    countiesToday: read('counties-today', v.array(CountyTodaySchema)),
    districts: read('districts', v.array(DistrictSchema)),
    districtExceptions: read('district-exceptions', v.array(DistrictExceptionSchema)),
    parts: read('parts', v.array(PartSchema)),
    aliases: read('aliases', AliasesSchema),
    townParts: read('town-parts', v.array(TownPartSchema)),
    anchors: read('anchors', v.array(AnchorSchema)),
  };
}
