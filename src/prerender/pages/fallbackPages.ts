import { loadLanguage } from '../../i18n/loadLanguage.ts';
import { languages } from '../../model/language.ts';
import { pagePath } from '../../state/address.ts';
import { escapeHtml } from '../../ui/escapeHtml.ts';

/** The 404 page: in all languages, as a host serves the same file for any path. */
export async function notFoundMarkup(base: string): Promise<{ head: string; body: string }> {
  const parts: string[] = [];
  let name = '';
  for (const language of languages) {
    const { messages } = await loadLanguage(language);
    const { title, text, home } = messages.notFound;
    name = messages.siteName;
    const heading = parts.length === 0 ? 'h1' : 'h2';
    const address = base + pagePath(language, { kind: 'explore' });
    parts.push(
      `<section lang="${language}"><${heading}>${escapeHtml(title)}</${heading}><p>${escapeHtml(text)}</p>` +
        `<p><a href="${address}">${escapeHtml(home)}</a></p></section>`,
    );
  }
  return {
    head: `<title>404 | ${escapeHtml(name)}</title>\n    <meta name="robots" content="noindex">`,
    body: `<main class="not-found">${parts.join('')}</main>`,
  };
}

/** The head of the shell: the page without content that the service worker draws any address with. */
export async function shellHead(): Promise<string> {
  const { messages } = await loadLanguage('nb');
  return `<title>${escapeHtml(messages.siteName)}</title>\n    <meta name="robots" content="noindex">`;
}
