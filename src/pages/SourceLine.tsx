import { useMessages } from '../i18n/MessagesContext.tsx';
import { useSite } from '../state/site.ts';
import { WithNames } from './WithNames.tsx';

/** Where the list is from, on one line. */
export function SourceLine() {
  const { source } = useSite().programme;
  const { sources } = useMessages();
  return (
    <WithNames
      sentence={(title = '') => sources.sourceLine({ ...source, title })}
      names={[source.title]}
    />
  );
}
