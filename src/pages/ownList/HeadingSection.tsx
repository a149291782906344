import { Input, Label } from '@digdir/designsystemet-react';
import { useId } from 'react';
import type { Heading } from '../../ownList/work.ts';
import { useList } from './listStore.ts';
import { useOwnListWords } from './OwnListWords.ts';
import { setHeading } from './workChanges.ts';

const fields = ['title', 'subtitle', 'year', 'source', 'sourceAddress', 'language'] as const;

/** What the map is called and where its list is from. */
export function HeadingSection() {
  const { heading } = useOwnListWords();
  return (
    <section aria-labelledby="own-list-heading">
      <h2 id="own-list-heading">{heading.heading}</h2>
      {fields.map((field) => (
        <HeadingField key={field} field={field} />
      ))}
    </section>
  );
}

function HeadingField({ field }: { field: keyof Heading }) {
  const { heading } = useOwnListWords();
  const id = useId();
  const value = useList(({ work }) => work?.heading[field] ?? '');
  return (
    <div className="choice">
      <Label htmlFor={id}>{heading[field]}</Label>
      <Input
        id={id}
        type={field === 'sourceAddress' ? 'url' : 'text'}
        value={value}
        onChange={(event) => setHeading({ [field]: event.target.value })}
      />
    </div>
  );
}
