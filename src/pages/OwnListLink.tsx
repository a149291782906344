import { useMessages } from '../i18n/MessagesContext.tsx';
import { isSingleFile } from '../state/history.ts';
import { PageLink } from './PageLink.tsx';

/** The way to the page for a list of one's own; none from a single file, which has not all that it takes. */
export function OwnListLink() {
  const { ownList } = useMessages();
  return isSingleFile ? null : <PageLink page={{ kind: 'ownList' }}>{ownList.heading}</PageLink>;
}
