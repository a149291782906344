import { useEffect, useState } from 'react';
import type { EmbedOptions } from '../../embed/options.ts';
import { loadLanguage } from '../../i18n/loadLanguage.ts';
import type { Site } from '../../model/site.ts';
import { useSite } from '../../state/site.ts';
import { useApp } from '../../state/store.ts';

function titleOf({ clusters, programme }: Site, { page }: EmbedOptions): string {
  const name = page.kind === 'cluster' && clusters.find(({ id }) => id === page.id)?.name;
  return name || programme.title;
}

/** What a frame is called, in its own language. In the reader's until that is here. */
export function useTitleIn(options: EmbedOptions): string {
  const own = useSite();
  const ownLanguage = useApp(({ view }) => view.language);
  const { language } = options;
  const [other, setOther] = useState<{ language: string; site: Site } | null>(null);
  useEffect(() => {
    if (language === ownLanguage) return;
    let gone = false;
    loadLanguage(language).then(
      ({ site }) => {
        if (!gone) setOther({ language, site });
      },
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [language, ownLanguage]);
  return titleOf(other?.language === language ? other.site : own, options);
}
