import {msg} from '@lit/localize';

/** Words of the embed builder above, between and below the code. */
export const code = {
  title: msg('Code to copy', {
    id: 'builder.code.title',
    desc: 'Embed builder: heading above the code',
  }),
  places: {
    page: msg('In your page', {
      id: 'builder.code.places.page',
      desc: 'Embed builder: above code, where it goes',
    }),
    twoFiles: msg('Or only this element, in this language: loads faster', {
      id: 'builder.code.places.twoFiles',
      desc: 'Embed builder: above scripts that can replace another one; a page loads faster with them',
    }),
    loader: msg('Or the loader, for several elements or languages', {
      id: 'builder.code.places.loader',
      desc: 'Embed builder: above scripts that can replace another one; the loader is a script that brings what a page needs',
    }),
    stylesheet: msg('In your style sheet', {
      id: 'builder.code.places.stylesheet',
      desc: 'Embed builder: above code, where it goes',
    }),
    terminal: msg('In a terminal, once', {
      id: 'builder.code.places.terminal',
      desc: 'Embed builder: above a command that installs the package',
    }),
    component: msg('In a component', {
      id: 'builder.code.places.component',
      desc: 'Embed builder: above code, where it goes',
    }),
    bundler: msg('In {name}', {
      id: 'builder.code.places.bundler',
      desc: 'Embed builder: above code, where it goes; {name} is a file',
    }),
    shortcode: msg('In a post or a page', {
      id: 'builder.code.places.shortcode',
      desc: 'Embed builder: above code, where it goes',
    }),
  },
  notes: {
    html: msg('Put the folder {name} of the package on your server. Set its address in the code.', {
      id: 'builder.code.notes.html',
      desc: 'Embed builder: above the code for a publisher who serves the files; {name} is a folder',
    }),
    published: msg('This works once version {number} of the package is out.', {
      id: 'builder.code.notes.published',
      desc: 'Embed builder: above code that loads the package; {number} is a version',
    }),
    cdn: msg(
      'The first code is one file: its hash covers all code that runs, in every browser. A browser refuses a file that somebody changed.',
      {
        id: 'builder.code.notes.cdn',
        desc: 'Embed builder: above code that loads from a public server; the hash is in the code',
      },
    ),
    cdnMap: msg(
      'The others are smaller. Their import map covers what they load, in browsers that know it; older ones load it unchecked.',
      {
        id: 'builder.code.notes.cdnMap',
        desc: 'Embed builder: after the note on one file; an import map is a list of files with their hashes',
      },
    ),
    wordpress: msg('Install the plugin first. In the block editor there is a block too: {name}.', {
      id: 'builder.code.notes.wordpress',
      desc: 'Embed builder: above a short code for a blog; {name} is the name of a block',
    }),
    iframe: msg('For sites that only take a frame. The second tag fits its height.', {
      id: 'builder.code.notes.iframe',
      desc: 'Embed builder: above code for an inline frame and a script',
    }),
    noFrame: msg('A frame cannot take replies. Use one of the other kinds of code.', {
      id: 'builder.code.notes.noFrame',
      desc: 'Embed builder: instead of the code for a frame, for the form with which readers comment',
    }),
    notInFrame: msg('A frame does not take this: {names}.', {
      id: 'builder.code.notes.notInFrame',
      desc: 'Embed builder: above code for a frame; {names} are settings that it leaves out',
    }),
    fallback: msg('Keep the text inside the tag: readers see it when scripts are off.', {
      id: 'builder.code.notes.fallback',
      desc: 'Embed builder: above code for a page, which holds the emergency signs',
    }),
  },
  copy: msg('Copy', {id: 'builder.code.copy', desc: 'Embed builder: button next to the code'}),
  copied: msg('Copied. You can paste it now.', {
    id: 'builder.code.copied',
    desc: 'Announced after copying',
  }),
  selected: msg('Your browser did not let us copy. The code is selected: copy it by hand.', {
    id: 'builder.code.selected',
    desc: 'Embed builder: when the clipboard is refused',
  }),
} as const;
