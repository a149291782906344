import { delimiters, encodings, type NoteKind } from '../../ownList/input/table.ts';
import { Check, Choice } from '../Choice.tsx';
import { readAgain } from './listActions.ts';
import { type Source, useList } from './listStore.ts';
import { useOwnListWords } from './OwnListWords.ts';
import { setHeader } from './workChanges.ts';

/** So many rows show whether a list was read right. */
const shownRows = 4;

/** The first rows as they were read, and what can be changed about that. */
export function AsRead() {
  const { asRead } = useOwnListWords();
  const work = useList((state) => state.work);
  const source = useSource();
  if (!work) return null;
  const [header, ...rest] = work.rows;
  const body = (work.hasHeader ? rest : work.rows).slice(0, shownRows);
  const { delimiter, encoding, sheets, sheet } = source?.table ?? {};
  return (
    <section aria-labelledby="own-list-read">
      <h2 id="own-list-read">{asRead.heading}</h2>
      <p>{asRead.count(work.hasHeader ? rest.length : work.rows.length)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="own-list-sample" tabIndex={0} aria-label={asRead.first}>
        <table>
          {work.hasHeader && header && (
            <thead>
              <tr>
                {header.map((cell, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name
                  <th key={index} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {body.map((row, rowIndex) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name
              <tr key={rowIndex}>
                {row.map((cell, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name
                  <td key={index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Notes />
      <div className="choices">
        <Check label={asRead.header} checked={work.hasHeader} onChange={setHeader} />
      </div>
      <div className="choice-pair">
        {delimiter && (
          <Choice
            label={asRead.delimiter}
            value={delimiter}
            options={delimiters.map((each) => [each, asRead.delimiters[each]])}
            onChange={(changed) => readAgain({ delimiter: changed })}
          />
        )}
        {encoding && (
          <Choice
            label={asRead.encoding}
            value={encoding}
            options={encodings.map((each) => [each, asRead.encodings[each]])}
            onChange={(changed) => readAgain({ encoding: changed })}
          />
        )}
        {sheets && sheets.length > 1 && (
          <Choice
            label={asRead.sheet}
            value={String(sheet ?? 0)}
            options={sheets.map((name, index) => [String(index), name])}
            onChange={(changed) => readAgain({ sheet: Number(changed) })}
          />
        )}
      </div>
    </section>
  );
}

/** What the list was read from; null of an opened one, and after a step back to another. */
function useSource(): Source | null {
  return useList(({ source, work }) => (source && source.rows === work?.rows ? source : null));
}

function Notes() {
  const { asRead, columns } = useOwnListWords();
  const notes = useSource()?.notes;
  const columnNotes = useList((state) => state.columnNotes);
  const told = [
    ...Object.entries(notes ?? {}).map(([kind, count]) => asRead.notes[kind as NoteKind](count)),
    ...columnNotes.map(({ tag }) => columns.notes[tag]),
  ];
  return (
    <ul className="own-list-notes">
      {told.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
