import { useMessages } from '../i18n/MessagesContext.tsx';
import { isSingleFile } from '../state/history.ts';
import { PageLink } from './PageLink.tsx';

/** The way to the page where one takes the map away; none from a single file, which has no frames or data to give. */
export function ShareLink({ cluster }: { cluster: string | null }) {
  const { share } = useMessages();
  if (isSingleFile) return null;
  return (
    <PageLink className="share-link" page={{ kind: 'share', cluster }}>
      {share.heading}
    </PageLink>
  );
}
