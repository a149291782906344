import { Input, Label } from '@digdir/designsystemet-react';
import { useId } from 'react';
import type { Heading } from '../../ownList/work.ts';
import { useList } from './listStore.ts';
import { useOwnListWords } from './OwnListWords.ts';
import { setHeading } from './workChanges.ts';

/** Those on one line where there is room. */
const lines = [['title'], ['subtitle'], ['year', 'language'], ['source', 'sourceAddress']] as const;

/** What the map is called and where its list is from. */
export function HeadingSection() {
  const { heading } = useOwnListWords();
  return (
    <section aria-labelledby="own-list-heading">
      <h2 id="own-list-heading">{heading.heading}</h2>
      {lines.map((fields) => (
        <div key={fields[0]} className="choice-pair">
          {fields.map((field) => (
            <HeadingField key={field} field={field} />
          ))}
        </div>
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
