import {msg} from '@lit/localize';

/** Words of the picture guide itself; titles, captions and descriptions come with the topic. */
export const text = {
  describe: msg('Describe this picture', {
    id: 'picture-guide.describe',
    desc: 'Opens the long description of a drawing',
  }),
  play: msg('Show the movement', {
    id: 'picture-guide.play',
    desc: 'Button: starts the movement in a drawing',
  }),
  pause: msg('Pause the movement', {
    id: 'picture-guide.pause',
    desc: 'Button: pauses the movement in a drawing',
  }),
  toSign: msg('See the warning signs', {
    id: 'picture-guide.toSign',
    desc: 'Used in several places',
  }),
} as const;
