import type { ComponentType } from 'react';
import { ClusterDetail } from '../pages/cluster/page.tsx';
import { Explore } from '../pages/explore/page.tsx';
import { definitionOf, type PageKind } from '../pages/registry.ts';
import { Sources } from '../pages/sources/page.tsx';
import { TablePage } from '../pages/table/page.tsx';
import { useApp } from '../state/store.ts';
import { LazyPage } from './LazyPage.tsx';

/** The pages of the first script; all others are lazy. */
const eagerPages: Partial<Readonly<Record<PageKind, ComponentType>>> = {
  explore: Explore,
  cluster: ClusterDetail,
  sources: Sources,
  table: TablePage,
};

/** What the page is about, in words. */
export function Panel() {
  const kind = useApp(({ view }) => view.page.kind);
  const { lazy } = definitionOf({ kind });
  if (lazy) return <LazyPage definition={lazy} />;
  const Page = eagerPages[kind] ?? Explore;
  return <Page />;
}
