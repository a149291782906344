import { isEverywhere } from './gazetteer/commonName.ts';
import type { Entry } from './gazetteer/entry.ts';
import { isSmall, overlaps, rank, shareMunicipality } from './gazetteer/rank.ts';
import type { NameIndex } from './phrase/nameIndex.ts';
import type { NamePhrase } from './phrase/phrase.ts';

type MeantEntries = {
  /** Which of the namesakes may be meant. */
  readonly meant: (name: NamePhrase) => readonly Entry[];
  /** The same of A in "A, B"; none where A does not lie in B. */
  readonly meantInPair: (name: NamePhrase) => readonly Entry[];
};

export function createMeantEntries(index: NameIndex<Entry>): MeantEntries {
  function meant({ name, qualifier, within }: NamePhrase): readonly Entry[] {
    const namesakes = index.find(name);
    if (within === null) return isEverywhere(name, namesakes) ? [] : rank(namesakes, qualifier);
    const containers = index.find(within.name).filter(({ kind }) => kind !== 'place');
    const inside = namesakes.filter((entry) =>
      containers.some((container) => container !== entry && overlaps(entry, container)),
    );
    return rank(inside, qualifier);
  }

  function meantInPair(place: NamePhrase): readonly Entry[] {
    const containers = index.find(place.within?.name ?? '');
    if (!containers.some(({ kind }) => kind === 'place')) return meant(place);
    // Towns are named beside their neighbours too: only a small place is in one, or what is in its municipality.
    const inTown = (entry: Entry): boolean =>
      containers.some((container) =>
        isSmall(entry)
          ? overlaps(entry, container)
          : container.kind !== 'place' && shareMunicipality(entry, container),
      );
    return rank(index.find(place.name).filter(inTown), place.qualifier);
  }

  return { meant, meantInPair };
}
