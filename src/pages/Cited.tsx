import type { Localize } from '../model/localize.ts';
import type { Statement } from '../model/schema.ts';
import { SectionLink } from './SectionLink.tsx';

/** A statement and, after it, the section of the source that it comes from. */
export function Cited({ statement }: { statement: Localize<Statement> }) {
  return (
    <>
      {statement.text} <SectionLink section={statement.section} />
    </>
  );
}
