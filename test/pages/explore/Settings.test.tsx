import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Legend } from '../../../src/app/Legend.tsx';
import { languages } from '../../../src/model/language.ts';
import { Settings } from '../../../src/pages/explore/Settings.tsx';
import { store } from '../../../src/state/store.ts';
import { renderPart } from '../../support/renderPart.tsx';

describe('the languages', () => {
  test.each(languages)(
    'in %s: each leads to the same view in another document',
    async (language) => {
      await renderPart(<Settings />, { language, sector: 'ict', query: 'hus' });
      const links = within(screen.getByRole('navigation')).getAllByRole('link');
      expect(links.map((link) => [link.textContent, link.lang, link.getAttribute('href')])).toEqual(
        [
          ['Bokmål', 'nb', '/?sektor=ict&sok=hus'],
          ['Nynorsk', 'nn', '/nn/?sektor=ict&sok=hus'],
          ['English', 'en', '/en/?sektor=ict&sok=hus'],
        ],
      );
      const current = links.filter((link) => link.getAttribute('aria-current') === 'page');
      expect(current.map(({ lang }) => lang)).toEqual([language]);
    },
  );
});

describe('the theme', () => {
  test('goes round by presses, and says which one shows', async () => {
    const { messages, user } = await renderPart(<Settings />);
    const button = screen.getByRole('button');
    const { theme, themes } = messages;
    for (const now of ['auto', 'light', 'dark', 'auto'] as const) {
      expect(button).toHaveAccessibleName(`${theme}: ${themes[now]}`);
      expect(store.getState().ownTheme).toBe(now);
      await user.click(button);
    }
  });

  test('begins with the one that the address asks for', async () => {
    const { messages, user } = await renderPart(<Settings />, { theme: 'dark' });
    const button = screen.getByRole('button');
    expect(button).toHaveAccessibleName(`${messages.theme}: ${messages.themes.dark}`);
    await user.click(button);
    expect(store.getState()).toMatchObject({ ownTheme: 'auto', view: { theme: null } });
  });
});

describe('the legend', () => {
  test('names every sector by its sign, and both kinds of area', async () => {
    const { container, messages, site } = await renderPart(<Legend />);
    for (const { id, label } of site.sectors) {
      const item = container.querySelector(`li[data-sector="${id}"]`);
      expect(item).toHaveTextContent(label);
      expect(item?.querySelector('svg.sector-sign path')).not.toBeNull();
    }
    const signs = [...container.querySelectorAll('.sector-sign path')].map((path) =>
      path.getAttribute('d'),
    );
    expect(new Set(signs).size).toBe(site.sectors.length);
    expect(container).toHaveTextContent(messages.map.exact);
    expect(container).toHaveTextContent(messages.map.approximate);
  });

  test('switches layers, each by itself', async () => {
    const { messages, user } = await renderPart(<Legend />);
    await user.click(screen.getByText(messages.map.legend));
    const towns = screen.getByLabelText(messages.map.layers.towns);
    const counties = screen.getByLabelText(messages.map.layers.counties);
    expect(towns).toBeChecked();
    await user.click(towns);
    expect(store.getState().view.layers).toEqual(['counties']);
    expect(towns).not.toBeChecked();
    expect(counties).toBeChecked();
    await user.click(towns);
    expect(store.getState().view.layers).toEqual(['counties', 'towns']);
  });

  test('shows the layers that the address asks for', async () => {
    const { messages } = await renderPart(<Legend />, { layers: [] });
    expect(screen.getByLabelText(messages.map.layers.towns)).not.toBeChecked();
    expect(screen.getByLabelText(messages.map.layers.counties)).not.toBeChecked();
  });
});
