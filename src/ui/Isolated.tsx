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

/** A sentence with names in it that are not the site's own: whatever way they are read, the words around them stay. */
export function Isolated({ sentence, names, lang }: Props) {
  const marked = sentence(...names.map((_, index) => String.fromCharCode(firstMark + index)));
  return marked.split(/([\uE000-\uF8FF])/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <bdi key={part} lang={lang}>
        {names[part.charCodeAt(0) - firstMark]}
      </bdi>
    ),
  );
}
