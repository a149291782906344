import { hostServer, usualHost, usualSite } from '../hostServer.ts';

/* Beside `npm start`: shows the example pages with the site in them, on another origin. */
hostServer(usualSite, () => usualHost).listen(Number(new URL(usualHost).port), '127.0.0.1', () => {
  console.log(`${usualHost}/test/browser/hosts/own.html, and the other pages in that folder`);
});
