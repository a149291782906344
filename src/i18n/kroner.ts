import type { Language } from '../model/language.ts';
import type { Formats } from './format.ts';

const million = 1_000_000;

type Forms = readonly [one: string, other: string];
const units: Readonly<Record<Language, { readonly krone: Forms; readonly million: Forms }>> = {
  nb: { krone: ['krone', 'kroner'], million: ['million kroner', 'millioner kroner'] },
  nn: { krone: ['krone', 'kroner'], million: ['million kroner', 'millionar kroner'] },
  en: { krone: ['krone', 'kroner'], million: ['million kroner', 'million kroner'] },
};

/** Whole kroner, or from so many to so many. */
type Amount = number | { readonly from: number; readonly to: number };

/** Norwegian kroner in words: "37 millioner kroner", "1,5–2,5 millioner kroner". */
export function kronerText(amount: Amount, format: Formats): string {
  const isMillions = (kroner: number) => kroner >= million;
  const figure = (kroner: number) => (isMillions(kroner) ? kroner / million : kroner);
  const written = (kroner: number) => format.number(figure(kroner), 1);
  const whole = (kroner: number) => {
    const forms = units[format.language][isMillions(kroner) ? 'million' : 'krone'];
    return `${written(kroner)} ${format.plural(figure(kroner), ...forms)}`;
  };
  if (typeof amount === 'number') return whole(amount);
  const { from, to } = amount;
  return isMillions(from) === isMillions(to)
    ? `${written(from)}–${whole(to)}`
    : `${whole(from)} – ${whole(to)}`;
}
