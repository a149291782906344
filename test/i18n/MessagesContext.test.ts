import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { MessagesProvider, useMessages } from '../../src/i18n/MessagesContext.tsx';
import { allMessages } from './allMessages.ts';

const Name = () => useMessages().list.heading;

test('parts get the messages of the provider above them', () => {
  const page = createElement(MessagesProvider, { value: allMessages.en }, createElement(Name));
  expect(renderToString(page)).toBe(allMessages.en.list.heading);
});

test('a part without a provider says what it lacks', () => {
  expect(() => renderToString(createElement(Name))).toThrow('useMessages needs a MessagesProvider');
});
