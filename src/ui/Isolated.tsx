import { Fragment } from 'react';

type Props = {
  /** The sentence that the names stand in. */
  sentence: (...names: string[]) => string;
  /** As a reader, a list or an address has them, in any script. */
  names: readonly string[];
  /** Of the names, where it is not the page's. */
  lang?: string | undefined;
};

/** Marks that no text has, one for each name. */
const firstMark = 0xe000;
const marks = /([\uE000-\uF8FF])/;

/** A sentence with names in it that are not the site's own: whatever way they are read, the words around them stay. */
export function Isolated({ sentence, names, lang }: Props) {
  const marked = sentence(...names.map((_, index) => String.fromCodePoint(firstMark + index)));
  return marked.split(marks).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: they have no other name
    <Fragment key={index}>
      {index % 2 === 0 ? (
        part
      ) : (
        <bdi lang={lang}>{names[(part.codePointAt(0) ?? 0) - firstMark]}</bdi>
      )}
    </Fragment>
  ));
}
