import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { type ChangedRow, mergeList } from '../../ownList/mergeList.ts';
import { dropOffered, takeAsNew, takeVersion } from './listActions.ts';
import { type ReadList, useList } from './listStore.ts';
import { useOwnListWords } from './OwnListWords.ts';

/** So many of each kind are named; the rest are counted. */
const mostNamed = 30;

/** Asks whether a list that was brought is a new version of the one that is open, and shows what it would change. */
export function MergeSection({ offered }: { offered: ReadList }) {
  const { merge: words, columns: columnWords } = useOwnListWords();
  const work = useList((state) => state.work);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const merge = useMemo(() => {
    const { source, hasHeader, guess } = offered;
    const version = { rows: source.rows, hasHeader, columns: guess.columns };
    return work && mergeList(work, version, columnWords.column);
  }, [work, offered, columnWords]);
  if (!merge) return null;
  const { added, changed, gone, same, duplicates, columnsGone } = merge;
  return (
    <section aria-labelledby="own-list-merge">
      <h2 id="own-list-merge" tabIndex={-1} ref={heading}>
        {words.heading}
      </h2>
      <p>{words.hint}</p>
      <p>{words.same(same)}</p>
      <Named summary={words.added(added.length)} items={added} />
      <Named
        summary={words.changed(changed.length)}
        items={changed.map((row) => <Changed key={row.name} row={row} />)}
      />
      <Named summary={words.gone(gone.length)} items={gone} />
      {duplicates.length > 0 && <p>{words.duplicates(listed(duplicates, words.more))}</p>}
      {columnsGone.length > 0 && <p>{words.columnsGone(listed(columnsGone, words.more))}</p>}
      <div className="own-list-actions">
        <Button onClick={() => takeVersion(merge)}>{words.apply}</Button>
        <Button variant="secondary" onClick={takeAsNew}>
          {words.asNew}
        </Button>
        <Button variant="secondary" onClick={dropOffered}>
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}

/** The first of them, and how many more there are. */
function listed(names: readonly string[], more: (count: number) => string): string {
  const named = names.slice(0, mostNamed).join(', ');
  return names.length > mostNamed ? `${named} ${more(names.length - mostNamed)}` : named;
}

function Changed({ row: { name, cells } }: { row: ChangedRow }) {
  const { merge: words } = useOwnListWords();
  return (
    <>
      <bdi>{name}</bdi>
      <span className="muted">
        {cells.map(({ column, before, after }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: headings may be alike
          <bdi key={index}>{words.change(column, before, after)}</bdi>
        ))}
      </span>
    </>
  );
}

/** One kind of change: how many, and which. */
function Named({ summary, items }: { summary: string; items: readonly ReactNode[] }) {
  const { merge: words } = useOwnListWords();
  const more = items.length - mostNamed;
  if (items.length === 0) return <p>{summary}</p>;
  return (
    <details open={items.length <= 10}>
      <summary>{summary}</summary>
      <ul className="own-list-merge plain">
        {items.slice(0, mostNamed).map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names may be alike, and the list does not change
          <li key={index}>{item}</li>
        ))}
        {more > 0 && <li className="muted">{words.more(more)}</li>}
      </ul>
    </details>
  );
}
