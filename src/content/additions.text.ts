import {msg} from '@lit/localize';

/** What tells a page's own words from those of the elements. */
export const additions = {
  fromSite: msg('From this site', {
    id: 'additions.fromSite',
    desc: 'Small label above a link or a paragraph that the publisher of the page added, such as "Book a visit"',
  }),
} as const;
