import { useMessages } from '../i18n/MessagesContext.tsx';
import { PageLink } from './PageLink.tsx';

/** Links to the pages on privacy and on accessibility. */
export function PolicyLinks() {
  const { privacy, accessibility } = useMessages();
  return (
    <>
      <PageLink page={{ kind: 'privacy' }}>{privacy.heading}</PageLink>
      <PageLink page={{ kind: 'accessibility' }}>{accessibility.heading}</PageLink>
    </>
  );
}
