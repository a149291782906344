import { compressFolder } from './compress.ts';

// A step of its own: who builds the site only to read its pages can do without.
await compressFolder('dist');
