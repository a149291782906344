import type { Localize } from '../model/localize.ts';
import type { Statement } from '../model/schema.ts';
import { Cited } from './Cited.tsx';

/** Statements, each with the section of the source that it comes from. */
export function CitedList({ statements }: { statements: readonly Localize<Statement>[] }) {
  return (
    <ul className="facts">
      {statements.map((statement) => (
        <li key={statement.text}>
          <Cited statement={statement} />
        </li>
      ))}
    </ul>
  );
}
