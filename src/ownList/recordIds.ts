import { foldLetters } from '../model/foldLetters.ts';

/** Letters of an id: addresses stay readable. */
const idLength = 60;

function slugOf(text: string): string {
  return (
    foldLetters(text)
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, idLength)
      .replace(/^-+|-+$/g, '') || 'x'
  );
}

/** Ids for texts that may be alike: the second of a kind is `-2`, or the next that is free. */
export function uniqueIds(texts: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return texts.map((text) => {
    const slug = slugOf(text);
    let count = counts.get(slug) ?? 1;
    let id = count === 1 ? slug : `${slug}-${count}`;
    while (taken.has(id)) {
      count += 1;
      id = `${slug}-${count}`;
    }
    counts.set(slug, count + 1);
    taken.add(id);
    return id;
  });
}
