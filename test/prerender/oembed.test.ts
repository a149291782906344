import { describe, expect, test } from 'vitest';
import { messages } from '../../src/i18n/en.ts';
import { headMarkup } from '../../src/prerender/pages/head.ts';
import { oembedFile, oembedLink } from '../../src/prerender/pages/oembed.ts';
import { startView } from '../../src/state/view.ts';
import { builtSite } from '../map/builtSite.ts';

const siteUrl = 'https://kart.no/klynger/';
const id = builtSite.clusters[0]?.id ?? '';
const whole = startView('en', { kind: 'explore' });
const cluster = startView('en', { kind: 'cluster', id });
const sources = startView('en', { kind: 'sources' });

function answerOf(view: typeof whole, title = 'A & <b>') {
  const file = oembedFile(messages, view, title, siteUrl);
  if (!file) throw new Error('no answer');
  return { path: file.path, answer: JSON.parse(file.content) };
}

describe('the answer for a page', () => {
  test('says all that a consumer asks of rich content', () => {
    expect(answerOf(cluster).answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: 'A & <b>',
      provider_name: messages.siteName,
      provider_url: siteUrl,
      width: expect.any(Number),
      height: expect.any(Number),
      thumbnail_url: `${siteUrl}preview/en/${id}.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  test('holds the page’s own frame, pinned to its version, after a link that may be left of it', () => {
    const { html } = answerOf(cluster).answer;
    expect(html).toMatch(
      new RegExp(
        `^<blockquote><a href="${siteUrl}en/klynge/${id}/">.*</a></blockquote><iframe src="${siteUrl}en/embed/klynge/${id}/\\?v=1" .*></iframe>$`,
      ),
    );
    expect(answerOf(whole).answer.html).toContain(`src="${siteUrl}en/embed/?v=1"`);
  });

  test('is as wide as its column, and may scroll where its height is capped', () => {
    for (const view of [cluster, whole]) {
      const { html } = answerOf(view).answer;
      expect(html).toMatch(/<iframe [^>]*width="100%"/);
      expect(html).not.toMatch(/scrolling=|width="\d+"/);
    }
  });

  test('lets no title out of its attribute', () => {
    expect(answerOf(whole, '"><script>').answer.html).not.toContain('<script>');
  });

  test('has no address that is not absolute and https', () => {
    const { html, thumbnail_url, provider_url } = answerOf(whole).answer;
    const addresses = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
    for (const address of [...addresses, thumbnail_url, provider_url]) {
      expect(address).toMatch(/^https:\/\//);
    }
    expect(addresses).toHaveLength(2);
  });
});

describe('a page names its answer', () => {
  test('by its whole address, where the file is written, first in the head after the title', () => {
    const head = headMarkup(builtSite, messages, cluster, { base: '/klynger/', siteUrl });
    const [title, link] = head.split('\n').map((line) => line.trim());
    expect(title).toMatch(/^<title>/);
    expect(link).toContain('rel="alternate" type="application/json+oembed"');
    expect(link).toContain(`href="${siteUrl}${answerOf(cluster).path}"`);
  });

  test.each([
    ['the site does not know its own address', whole, null],
    ['the page has no frame', sources, siteUrl],
  ])('and has none where %s', (_, view, address) => {
    expect(oembedFile(messages, view, 'x', address)).toBeNull();
    expect(oembedLink(view, 'x', address)).toEqual([]);
  });
});
