import {msg} from '@lit/localize';

const number = {
  label: msg('Number of the post', {
    id: 'builder.number.label',
    desc: 'Embed builder: field for the number of an article in a blog system, which replies belong to',
  }),
  hint: msg('Without the number there is no form.', {
    id: 'builder.number.hint',
    desc: 'Embed builder: below the field for the number of the post',
  }),
};

const format = msg('How replies are sent', {
  id: 'builder.format',
  desc: 'Embed builder: list of the forms of sending',
});

const address = {
  label: msg('Address that takes replies', {
    id: 'builder.address.label',
    desc: 'Embed builder: field for a web address',
  }),
  hint: msg('Without an address there is no form.', {
    id: 'builder.address.hint',
    desc: 'Embed builder: below the field for the address that takes replies',
  }),
};

/** Words of the embed builder: the page of `site/` that writes the code for a publisher. */
export const text = {
  title: msg('Put it on your page', {
    id: 'builder.title',
    desc: 'Embed builder: heading of the page where publishers get the code for an element',
  }),
  lead: msg('Choose what your readers see. Then copy the code into your site.', {
    id: 'builder.lead',
    desc: 'Embed builder: below the heading',
  }),
  pageLanguage: msg('Language of this page', {
    id: 'builder.pageLanguage',
    desc: 'Embed builder: name of the links that show the builder in another language',
  }),
  noScript: msg('This page needs scripts to write the code for you. This code is ready to use:', {
    id: 'builder.noScript',
    desc: 'Embed builder: instead of the form where scripts are off; code follows',
  }),
  toCode: msg('Go to the code', {
    id: 'builder.toCode',
    desc: 'Embed builder: link for the keyboard that skips the form',
  }),
  element: msg('Element', {
    id: 'builder.element',
    desc: 'Embed builder: name of the list of elements, which are the parts that a site can show',
  }),
  elements: {
    'topic-guide': msg('Whole article', {
      id: 'builder.elements.topic-guide',
      desc: 'Embed builder: an element',
    }),
    'topic-overview': msg('Overview', {
      id: 'builder.elements.topic-overview',
      desc: 'Embed builder: an element',
    }),
    'relief-steps': msg('Relief steps', {
      id: 'builder.elements.relief-steps',
      desc: 'Embed builder: an element',
    }),
    'when-to-see-doctor': msg('When to see a doctor', {
      id: 'builder.elements.when-to-see-doctor',
      desc: 'Used in several places',
    }),
    'symptom-guide': msg('Symptom guide', {
      id: 'builder.elements.symptom-guide',
      desc: 'Embed builder: an element',
    }),
    'cause-checker': msg('Cause checker', {
      id: 'builder.elements.cause-checker',
      desc: 'Embed builder: an element',
    }),
    'medicine-guide': msg('Medicine guide', {
      id: 'builder.elements.medicine-guide',
      desc: 'Embed builder: an element',
    }),
    'picture-guide': msg('Picture guide', {
      id: 'builder.elements.picture-guide',
      desc: 'Embed builder: an element',
    }),
    'doctor-summary': msg('Sheet for the doctor', {
      id: 'builder.elements.doctor-summary',
      desc: 'Embed builder: an element',
    }),
    'reader-reply': msg('Reader replies', {
      id: 'builder.elements.reader-reply',
      desc: 'Embed builder: an element, the form with which readers comment on an article',
    }),
  },
  lang: {
    label: msg('Language', {
      id: 'builder.lang.label',
      desc: 'Embed builder: list of the languages of an element',
    }),
  },
  notSet: msg('Not set', {
    id: 'builder.notSet',
    desc: 'Embed builder: entry of a list, nothing is chosen',
  }),
  region: {
    label: msg('Region', {
      id: 'builder.region.label',
      desc: 'Embed builder: list of countries and parts of countries',
    }),
    known: msg('Readers are told to call {number}.', {
      id: 'builder.region.known',
      desc: 'Embed builder: below the list of countries; {number} is an emergency number',
    }),
    unknown: msg('The element names no number to call.', {
      id: 'builder.region.unknown',
      desc: 'Embed builder: below the list of countries, where none is chosen or its number is not known well',
    }),
  },
  theme: {
    label: msg('Colors', {id: 'builder.theme.label', desc: 'Embed builder: light or dark'}),
    auto: msg('Match the page', {
      id: 'builder.theme.auto',
      desc: 'Embed builder: colors follow those of the page around',
    }),
    light: msg('Light', {id: 'builder.theme.light', desc: 'Embed builder: light colors'}),
    dark: msg('Dark', {id: 'builder.theme.dark', desc: 'Embed builder: dark colors'}),
  },
  accent: {
    label: msg('Accent color', {
      id: 'builder.accent.label',
      desc: 'Embed builder: field for the color of buttons and links',
    }),
    pick: msg('Pick the accent color', {
      id: 'builder.accent.pick',
      desc: 'Embed builder: button that opens the color picker of the browser',
    }),
    hint: msg('Leave it empty for the color of the elements, {value}.', {
      id: 'builder.accent.hint',
      desc: 'Embed builder: below the field for a color; {value} is a color code',
    }),
    onLight: msg('On a light card: {number}.', {
      id: 'builder.accent.onLight',
      desc: 'Embed builder: {number} is a contrast such as 7.3:1',
    }),
    onDark: msg('On a dark card: {number}.', {
      id: 'builder.accent.onDark',
      desc: 'Embed builder: {number} is a contrast such as 7.3:1',
    }),
    good: msg('Text reads well.', {
      id: 'builder.accent.good',
      desc: 'Embed builder: after a contrast of 4.5:1 or more',
    }),
    weak: msg('Too weak for text: that takes {number}.', {
      id: 'builder.accent.weak',
      desc: 'Embed builder: warning after a contrast from 3:1 to 4.5:1; {number} is 4.5:1',
    }),
    poor: msg('Too weak for text, and for icons too: they take {number}.', {
      id: 'builder.accent.poor',
      desc: 'Embed builder: warning after a contrast below 3:1; {number} is 3:1',
    }),
    kept: msg('The elements use it as it is.', {
      id: 'builder.accent.kept',
      desc: 'Embed builder: after a contrast; the elements do not change the color',
    }),
    changed: msg('The elements use {value} there, with {number}.', {
      id: 'builder.accent.changed',
      desc: 'Embed builder: after a contrast; {value} is another color code, {number} its contrast',
    }),
    older: msg('Older browsers show the color of the elements instead.', {
      id: 'builder.accent.older',
      desc: 'Embed builder: below what is said of a color; not all browsers can adapt a color',
    }),
    invalid: msg('“{value}” is not a color. Write it like this: {name}.', {
      id: 'builder.accent.invalid',
      desc: 'Embed builder: {value} is what was typed, {name} a color code',
    }),
  },
  headingLevel: {
    label: msg('Heading level', {
      id: 'builder.headingLevel.label',
      desc: 'Embed builder: list of the levels h2 to h6',
    }),
    hint: msg('Fits the outline of your page.', {
      id: 'builder.headingLevel.hint',
      desc: 'Embed builder: below the list of heading levels',
    }),
  },
  settings: msg('More settings', {
    id: 'builder.settings',
    desc: 'Embed builder: name of the last group of choices, most of which the other elements do not have',
  }),
  /** By the name of the attribute; `values` by its value, the empty one when it is left out. */
  attributes: {
    plan: {
      label: msg('Steps to show', {
        id: 'builder.attributes.plan.label',
        desc: 'Embed builder: list of the plans of the relief steps',
      }),
      values: {
        '': msg('All, as tabs', {
          id: 'builder.attributes.plan.values',
          desc: 'Embed builder: all plans of the relief steps',
        }),
        now: msg('During a cramp', {
          id: 'builder.attributes.plan.values.now',
          desc: 'Used in several places',
        }),
        after: msg('After a cramp', {
          id: 'builder.attributes.plan.values.after',
          desc: 'Used in several places',
        }),
        prevent: msg('To have fewer cramps', {
          id: 'builder.attributes.plan.values.prevent',
          desc: 'Embed builder: the plan of the relief steps that prevents cramps',
        }),
      },
    },
    'no-title': {
      label: msg('Leave out the title', {
        id: 'builder.attributes.no-title.label',
        desc: 'Embed builder: checkbox of each element',
      }),
      hint: msg('For a page with its own heading above.', {
        id: 'builder.attributes.no-title.hint',
        desc: 'Embed builder: below the checkbox that leaves out the title of an element',
      }),
    },
    'auto-advance': {
      label: msg('The timer goes on to the next step by itself', {
        id: 'builder.attributes.auto-advance.label',
        desc: 'Embed builder: checkbox of the relief steps',
      }),
    },
    'share-tier': {
      label: msg('Tell my page how far readers get, and how urgent the result is', {
        id: 'builder.attributes.share-tier.label',
        desc: 'Embed builder: checkbox; the page around the element then hears of each step, and of the result',
      }),
      hint: msg(
        'From the number of steps, answers can be guessed. Otherwise the page learns only of Start.',
        {
          id: 'builder.attributes.share-tier.hint',
          desc: 'Embed builder: below the checkbox about the result',
        },
      ),
    },
    sections: {
      label: msg('Sections', {
        id: 'builder.attributes.sections.label',
        desc: 'Embed builder: name of the checkboxes for parts of the article',
      }),
      hint: msg('The reply form shows only with an address that takes replies.', {
        id: 'builder.attributes.sections.hint',
        desc: 'Embed builder: below the checkboxes for parts of the article',
      }),
    },
    'structured-data': {
      label: msg('Add data for search engines', {
        id: 'builder.attributes.structured-data.label',
        desc: 'Embed builder: checkbox of the article',
      }),
    },
    action: address,
    'reply-action': address,
    format: {label: format},
    'reply-format': {label: format},
    'post-id': number,
    'reply-post-id': number,
  },
  address: {
    invalid: msg(
      '“{value}” cannot take replies. Valid: {names}, with no user name and no “@” before the site.',
      {
        id: 'builder.address.invalid',
        desc: 'Embed builder: message at the field for the address that takes replies; {value} is what was typed, {names} are beginnings of web addresses',
      },
    ),
  },
  linked: {
    title: msg('Check what came with the link', {
      id: 'builder.linked.title',
      desc: 'Embed builder: heading above settings that were chosen by the link to this page, not by the publisher',
    }),
    replies: msg('This address came with the link: your readers’ replies would go to {name}.', {
      id: 'builder.linked.replies',
      desc: 'Embed builder: warning; {name} is a site such as example.org, or “your own site”',
    }),
    ownSite: msg('your own site', {
      id: 'builder.linked.ownSite',
      desc: 'Embed builder: replaces {name} in “your readers’ replies would go to {name}”',
    }),
    leftOut: msg('The code leaves it out until you use it.', {
      id: 'builder.linked.leftOut',
      desc: 'Embed builder: below an address that came with the link',
    }),
    use: msg('Use this address', {
      id: 'builder.linked.use',
      desc: 'Embed builder: button below an address that came with the link',
    }),
    remove: msg('Remove it', {
      id: 'builder.linked.remove',
      desc: 'Embed builder: button that removes an address that came with the link',
    }),
  },
  share: msg('The address of this page holds your choices. Save it or send it on.', {
    id: 'builder.share',
    desc: 'Embed builder: below the form',
  }),
  problem: {
    title: msg('Part of this address does not work', {
      id: 'builder.problem.title',
      desc: 'Embed builder: heading of a message about the address of the page',
    }),
    value: msg('{name}: “{value}” is not known. Valid: {names}.', {
      id: 'builder.problem.value',
      desc: 'Embed builder: {name} is a setting, {value} its wrong value, {names} the right ones',
    }),
    name: msg('“{value}” is not a setting here. Valid: {names}.', {
      id: 'builder.problem.name',
      desc: 'Embed builder: {value} is an unknown setting, {names} are the known ones',
    }),
  },
  preview: {
    title: msg('Preview', {
      id: 'builder.preview.title',
      desc: 'Embed builder: heading above the element as readers see it',
    }),
    width: msg('Width of the preview', {
      id: 'builder.preview.width',
      desc: 'Embed builder: name of the choice of widths',
    }),
    page: msg('Page around it', {
      id: 'builder.preview.page',
      desc: 'Embed builder: name of the choice of a light or dark page in the preview',
    }),
    noReply: msg('Replies that you send in the preview go nowhere.', {
      id: 'builder.preview.noReply',
      desc: 'Embed builder: below the preview of the form for replies',
    }),
  },
} as const;
