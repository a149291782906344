import { ArrowLeftIcon } from '@navikt/aksel-icons';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { PageLink } from './PageLink.tsx';
import type { Page } from './registry.ts';
import { usePanelTitle } from './usePanelTitle.ts';

type Props = {
  page: Page;
  heading: string;
  /** Names what the heading is of. */
  id?: string;
  /** On the way back to the list, where that is not called so. */
  back?: string;
};

/** The top of every page that is not the list or a cluster: the way back, and the title that takes the focus. */
export function PageHeader({ page, heading, id, back }: Props) {
  const { detail } = useMessages();
  const title = usePanelTitle(page);
  return (
    <>
      <nav className="detail-navigation" aria-label={detail.navigation}>
        <PageLink className="nav-link" page={{ kind: 'explore' }}>
          <ArrowLeftIcon aria-hidden /> {back ?? detail.back}
        </PageLink>
      </nav>
      <h1 ref={title} tabIndex={-1} id={id}>
        {heading}
      </h1>
    </>
  );
}
