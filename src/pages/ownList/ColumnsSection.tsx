import { type Columns, optionalRoles } from '../../ownList/columns/columns.ts';
import { columnNames } from '../../ownList/phrases.ts';
import { Choice } from '../Choice.tsx';
import { useList } from './listStore.ts';
import { useOwnListWords } from './OwnListWords.ts';
import { setColumns } from './workChanges.ts';

/** A column's index as a choice; empty for none. */
type Pick = string;

/** Which column is what: a name and a place, or a position; all else may be left out. */
export function ColumnsSection() {
  const { columns: words } = useOwnListWords();
  const work = useList((state) => state.work);
  if (!work) return null;
  const { columns } = work;
  const options: (readonly [Pick, string])[] = [
    ['', words.none],
    ...columnNames(work, words.column).map((name, index): [Pick, string] => [String(index), name]),
  ];
  const place = columns.place ?? [];
  const pickPlace = (at: number, picked: Pick) => {
    const next = place.map((index, position) => (position === at ? picked : String(index)));
    if (at === place.length) next.push(picked);
    const indexes = next.filter((each) => each !== '').map(Number);
    setColumns({ ...columns, place: [...new Set(indexes)] });
  };
  const incomplete = columns.name === undefined || !isPlaced(columns);
  return (
    <section aria-labelledby="own-list-columns">
      <h2 id="own-list-columns">{words.heading}</h2>
      <p>{incomplete ? <strong>{words.missing}</strong> : words.hint}</p>
      <div className="choice-pair">
        <RoleChoice column="name" label={words.name} columns={columns} options={options} />
        {[...place, null].slice(0, 4).map((index, at) => (
          <Choice
            // biome-ignore lint/suspicious/noArrayIndexKey: their order is what they are
            key={at}
            label={at === 0 ? words.place : words.addPlace}
            value={index === null ? '' : String(index)}
            options={options}
            onChange={(picked) => pickPlace(at, picked)}
          />
        ))}
      </div>
      <p className="muted">{words.placeHint}</p>
      <details>
        <summary>{optionalSummary(columns, words.roles)}</summary>
        <div className="choice-pair">
          {optionalRoles.map((role) => (
            <RoleChoice
              key={role}
              column={role}
              label={words.roles[role]}
              columns={columns}
              options={options}
            />
          ))}
        </div>
      </details>
    </section>
  );
}

function isPlaced({ place, lat, lng }: Partial<Columns>): boolean {
  return (place ?? []).length > 0 || (lat !== undefined && lng !== undefined);
}

/** Those that the list has, by name. */
function optionalSummary(
  columns: Partial<Columns>,
  roles: Readonly<Record<(typeof optionalRoles)[number], string>>,
): string {
  const chosen = optionalRoles.filter((role) => columns[role] !== undefined);
  return (chosen.length > 0 ? chosen : optionalRoles).map((role) => roles[role]).join(' · ');
}

type RoleProps = {
  readonly column: Exclude<keyof Columns, 'place'>;
  readonly label: string;
  readonly columns: Partial<Columns>;
  readonly options: readonly (readonly [Pick, string])[];
};

function RoleChoice({ column, label, columns, options }: RoleProps) {
  const pick = (picked: Pick) => {
    const { [column]: _, ...others } = columns;
    setColumns(picked === '' ? others : { ...others, [column]: Number(picked) });
  };
  const index = columns[column];
  return (
    <Choice
      label={label}
      value={index === undefined ? '' : String(index)}
      options={options}
      onChange={pick}
    />
  );
}
