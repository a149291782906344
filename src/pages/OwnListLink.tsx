import { useMessages } from '../i18n/MessagesContext.tsx';
import { isSingleFile, ownMap } from '../state/history.ts';
import { PageLink } from './PageLink.tsx';

/**
 * The way to the page for a list of one's own; none from a single file, which has not all that it takes, nor from the
 * map of such a list, which has a way back of its own.
 */
export function OwnListLink() {
  const { ownList } = useMessages();
  return isSingleFile || ownMap !== null ? null : (
    <PageLink page={{ kind: 'ownList' }}>{ownList.heading}</PageLink>
  );
}
