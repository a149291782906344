import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { openPage } from '../state/actions.ts';
import { hrefOf } from '../state/history.ts';
import { useApp } from '../state/store.ts';
import { startView } from '../state/view.ts';
import { hasModifier } from '../ui/hasModifier.ts';
import type { Page } from './registry.ts';

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> & {
  page: Page;
};

/** A link to another page of the site: an address like any other, taken without a reload where there is script. */
export function PageLink({ page, ...rest }: Props) {
  const language = useApp(({ view }) => view.language);
  const open = (event: MouseEvent) => {
    if (hasModifier(event)) return;
    event.preventDefault();
    openPage(page);
  };
  return <a {...rest} href={hrefOf(startView(language, page))} onClick={open} />;
}
