import type { PolicyMessages, PolicySection } from './nb.ts';

export const words: PolicyMessages = {
  publisher: {
    publishedBy: 'Published by',
    contact: 'Contact',
    unknown:
      'Whoever published this edition has not said who they are. Ask the owner of the website it is on.',
  },

  privacy: (year): readonly PolicySection[] => [
    {
      heading: 'What is sent',
      text: [
        'Your browser fetches the pages from the server they are on. As with any website, that server gets your IP address and the address of the page. What it keeps is up to whoever published the map.',
        'Searches and filters are worked out on your device. They are part of the page’s address, so that a link shows the same view: anyone you share the link with can see them, and the server gets them when the page is loaded again.',
      ],
    },
    {
      heading: 'What is stored on your device',
      points: [
        'Light or dark appearance, if you have chosen other than your device’s own, so that the page remembers it.',
        'That letters, digits and signs are not keys in the presentation, if you have switched them off.',
        'Your own list, if you make a map of one: until you delete it, and on this device only.',
        'A copy of the map’s own files, so that it works without a network. Your browser fetches it once the page is at rest, unless you have asked it to save data.',
      ],
      text: ['None of this is passed on. Clear the site’s data in your browser and it is gone.'],
    },
    {
      heading: 'Your position',
      text: [
        'The map asks for your position only when you ask for clusters near you. It is used in the open page alone: it is not stored, not sent, and not put in the address.',
      ],
    },
    {
      heading: 'In a frame on other pages',
      text: [
        'An embedded map stores nothing on your device. The page around it learns how tall the map is and which cluster is chosen.',
      ],
    },
    {
      heading: 'The people on the map',
      text: [
        ...(year
          ? [
              `Names and phone numbers are from a public press release of ${year}, shown as part of it. They are historical and are not kept up to date.`,
            ]
          : []),
        'If you want something removed or corrected, tell whoever published the map which page it is on. The details are in one file, and can be taken out without changing the rest of the map.',
      ],
    },
    { heading: 'Who answers for this edition', contact: true },
  ],

  accessibility: (): readonly PolicySection[] => [
    {
      heading: 'Status',
      text: [
        'Partially compliant. The map is made to WCAG 2.2 at levels A and AA, and at level AAA for contrast, animation, focus appearance and target size. The automatic tests find no failures, but no independent party has assessed it.',
      ],
    },
    {
      heading: 'Keys',
      points: [
        'In the presentation some letters, the digits, the full stop and the question mark are shortcuts. If you dictate, or easily hit a key by accident, you can switch them off at the foot of the list of keys. The choice is remembered on your device. Arrow keys, Space, Enter, Page Up, Page Down, Home, End and Escape always work.',
        'On the map M, plus and minus are keys only while a sign or the map has the focus.',
      ],
    },
    {
      heading: 'What is not equally good for everyone',
      points: [
        'The shape of a region is drawn. In words you learn only which counties, districts and places it is made of.',
        'Names of towns and counties are drawn on the map and are not read out there.',
        'A picture made on the sharing page has no description in it. Write one where you use it.',
        'On a phone the buttons on the map are at the right edge, farthest from a left thumb. You can do without them: drag to move the map, and tap twice and drag up or down to zoom.',
        'The source is on another website, and in Norwegian only.',
      ],
    },
    {
      heading: 'How it is tested',
      points: [
        'With axe in Chromium, level AAA rules included: all the pages, spread over three languages, light and dark and five widths from 320 to 1920 pixels.',
        'With tests that run on every change: keyboard alone, a narrow window, large text, reduced motion, no script, no WebGL.',
        'In Firefox and WebKitGTK with fewer tests: that every page opens, the maps, frames, retries and use without a network, and in Firefox the Tab key and print.',
      ],
    },
    {
      heading: 'What is not tested',
      points: [
        'Screen readers such as NVDA, JAWS, VoiceOver and TalkBack, speech control and switches.',
        'Safari on a Mac or an iPhone, and any browser but Chromium with the checks of axe.',
        'Use over time by someone who depends on assistive technology.',
      ],
    },
    {
      heading: 'Tell us what does not work',
      text: ['Say which page it is about, and what you use.'],
      contact: true,
    },
    {
      heading: 'Complaints',
      text: [
        'If you get no answer, or disagree with it, you can complain to the Norwegian Anti-Discrimination Tribunal (Diskrimineringsnemnda). The Norwegian Authority for Universal Design of ICT takes reports of breaches of the rules.',
      ],
    },
    {
      heading: 'About this statement',
      text: [
        'It follows the form that public bodies in Norway use, was written by those who made the map, and is about the edition you are reading.',
      ],
    },
  ],
};
