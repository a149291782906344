import { useMessages } from '../i18n/MessagesContext.tsx';
import { PageLink } from './PageLink.tsx';

/** The ways to what is true of the site as such. */
export function StatementLinks() {
  const { privacy, accessibility } = useMessages();
  return (
    <>
      <PageLink page={{ kind: 'privacy' }}>{privacy.heading}</PageLink>
      <PageLink page={{ kind: 'accessibility' }}>{accessibility.heading}</PageLink>
    </>
  );
}
