import { useMessages } from '../i18n/MessagesContext.tsx';
import { useSite } from '../state/site.ts';

/** The number of the section of the source that a fact comes from, if it says so; leads to its name in `SourceNotes`. */
export function SectionLink({ section }: { section: string | undefined }) {
  const { sections } = useSite().programme.source;
  const { detail } = useMessages();
  if (section === undefined) return null;
  const number = sections.findIndex(({ id }) => id === section) + 1;
  const label = detail.section(sections[number - 1]?.label ?? section);
  return (
    <a className="section-link" href={`#kilde-${section}`} title={label} aria-label={label}>
      {number}
    </a>
  );
}
