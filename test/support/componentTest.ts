import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);
// What loads on demand takes its time on a busy machine; a test's own limit still ends it.
configure({ asyncUtilTimeout: 15_000 });

// In browsers <search> is an HTMLElement like <section>; here it is unknown, of which React warns.
const createElement = document.createElement.bind(document);
document.createElement = (name: string, options?: ElementCreationOptions) => {
  const element = createElement(name, options);
  if (name === 'search')
    Object.defineProperty(element, Symbol.toStringTag, { value: 'HTMLElement' });
  return element;
};
