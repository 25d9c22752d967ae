import {msg} from '@lit/localize';

/** What a topic of a publisher's own says of itself at the foot of an element. */
export const ownTopic = {
  reviewedBy: msg('Reviewed by {name}, {date}', {
    id: 'own-topic.reviewedBy',
    desc: 'Review status at the foot of an element whose words a publisher wrote. {name} is a person, {date} a day',
  }),
  author: msg('Written by {name}.', {
    id: 'own-topic.author',
    desc: 'At the foot of an element whose words a publisher wrote. {name} is a person or an organization',
  }),
  unchecked: msg('Buttons and headings translated by machine, not yet checked', {
    id: 'own-topic.unchecked',
    desc: 'At the foot of an element whose words a publisher wrote, in a language in which ours are not checked. A full stop follows',
  }),
} as const;
