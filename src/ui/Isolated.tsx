type Props = {
  /** The sentence that `name` stands in. */
  sentence: (name: string) => string;
  /** As a reader or an address has it, in any script. */
  name: string;
};

/** A mark that no text has. */
const place = '\uFFFC';

/** A sentence with a name in it that is not the site's own: whatever way it is read, the words around it stay. */
export function Isolated({ sentence, name }: Props) {
  const [before, after] = sentence(place).split(place);
  return (
    <>
      {before}
      <bdi>{name}</bdi>
      {after}
    </>
  );
}
