import { embedPath, wholeMap } from '../../embed/options.ts';
import { loadLanguage } from '../../i18n/loadLanguage.ts';
import { type Language, languages } from '../../model/language.ts';
import type { SiteFiles } from '../../offline/siteFiles.ts';
import { escapeHtml } from '../../ui/escapeHtml.ts';

type Page = { readonly language: Language; readonly path: string };

export type Offline = {
  /** The head of the page that draws any address by script. */
  readonly head: string;
  readonly pages: Pick<SiteFiles, 'languages' | 'frames' | 'shell' | 'notFound'>;
};

/** What the service worker is to know of the rendered `pages`, whatever their kinds. */
export async function offlineOf(pages: readonly Page[]): Promise<Offline> {
  const { messages } = await loadLanguage('nb');
  return {
    head: `<title>${escapeHtml(messages.siteName)}</title>\n    <meta name="robots" content="noindex">`,
    pages: {
      languages: languages.map((language) =>
        pages.filter((page) => page.language === language).map(({ path }) => path),
      ),
      frames: languages.map((language) => embedPath(language, wholeMap)),
      shell: 'shell.html',
      notFound: '404.html',
    },
  };
}
