import { useRef } from 'react';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { isSpread } from '../../model/site.ts';
import { useContentLang, useSite } from '../../state/site.ts';
import { OwnListLink } from '../OwnListLink.tsx';
import { PageLink } from '../PageLink.tsx';
import { PartBoundary } from '../PartBoundary.tsx';
import { PolicyLinks } from '../PolicyLinks.tsx';
import { presentPage, spreadPage } from '../registry.ts';
import { ShareLink } from '../ShareLink.tsx';
import { SourceLine } from '../SourceLine.tsx';
import { usePanelTitle } from '../usePanelTitle.ts';
import { ClusterList } from './ClusterList.tsx';
import { Filters } from './Filters.tsx';
import { NearMe } from './NearMe.tsx';
import { Search } from './Search.tsx';
import { Settings } from './Settings.tsx';

/** The way in: search, "near me", filters and the list. */
export function Explore() {
  const site = useSite();
  const { programme } = site;
  const lang = useContentLang();
  const { present, siteName, sources, spread } = useMessages();
  const title = usePanelTitle({ kind: 'explore' });
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className="explore-panel">
      <div className="panel-top">
        <span className="site-name">{siteName}</span>
        <Settings />
      </div>
      <header className="intro">
        <h1 ref={title} tabIndex={-1} lang={lang}>
          {programme.title}
        </h1>
        {programme.subtitle && (
          <p className="subtitle" lang={lang}>
            {programme.subtitle}
          </p>
        )}
      </header>
      <PartBoundary>
        <Search field={field} />
      </PartBoundary>
      <PartBoundary>
        <NearMe />
      </PartBoundary>
      <PartBoundary>
        <Filters />
      </PartBoundary>
      <PartBoundary>
        <ClusterList />
      </PartBoundary>
      <footer className="panel-foot">
        <p>
          <SourceLine />
        </p>
        {isSpread(site) && <PageLink page={spreadPage}>{spread.heading}</PageLink>}
        <ShareLink cluster={null} />
        <OwnListLink />
        <PageLink page={presentPage(1)}>{present.heading}</PageLink>
        <PageLink page={{ kind: 'sources' }}>{sources.link}</PageLink>
        <PolicyLinks />
      </footer>
    </div>
  );
}
