import {msg} from '@lit/localize';

/** Words that questions and results share. */
export const flow = {
  back: msg('Back', {id: 'flow.back', desc: 'Button: to the step before'}),
  next: msg('Continue', {id: 'flow.next', desc: 'Button: to the next question'}),
  problem: msg('There is a problem', {
    id: 'flow.problem',
    desc: 'Heading of the message when no answer was chosen',
  }),
  chooseOne: msg('Choose an answer to go on.', {
    id: 'flow.chooseOne',
    desc: 'Message when no answer was chosen; one answer is possible',
  }),
  chooseAny: msg('Choose one or more answers to go on.', {
    id: 'flow.chooseAny',
    desc: 'Message when no answer was chosen; several answers are possible',
  }),
  yourResult: msg('Your result: {tier}', {
    id: 'flow.yourResult',
    desc: 'Above the heading of a result; the tier follows',
  }),
  screen: msg('{name}, {number} of {total}', {
    id: 'flow.screen',
    desc: 'Progress within a question: {name} is a few words such as "Danger signs now", then "1 of 3"',
  }),
  whatToSay: msg('Say this', {
    id: 'flow.whatToSay',
    desc: 'Emergency card: heading above the sentences to say on the phone',
  }),
  whileYouWait: msg('Until help comes', {
    id: 'flow.whileYouWait',
    desc: 'Heading above advice for the time until help comes',
  }),
  whatLedToThis: msg('What led to this', {
    id: 'flow.whatLedToThis',
    desc: 'Used in several places',
  }),
  /** Before the sentences, when the card speaks for another person. */
  calling: {
    child: msg('I am calling about a child.', {
      id: 'flow.calling.child',
      desc: 'To say on the phone in an emergency',
    }),
    other: msg('I am calling about another person.', {
      id: 'flow.calling.other',
      desc: 'To say on the phone in an emergency',
    }),
  },
  notTicked: msg('Not ticked, they may ask: {list}', {
    id: 'flow.notTicked',
    desc: 'Emergency card, after the sentences to say; {list} is short names of signs, each ending with a full stop',
  }),
  stay: {
    child: msg('Stay with the child until help comes.', {
      id: 'flow.stay.child',
      desc: 'Emergency card: what to do until help comes',
    }),
    other: msg('Stay with the person until help comes.', {
      id: 'flow.stay.other',
      desc: 'Emergency card: what to do until help comes',
    }),
  },
  byMistake: msg('I ticked this by mistake', {
    id: 'flow.byMistake',
    desc: 'Quiet button below an emergency result: back to what was ticked',
  }),
  whichParts: msg('Which of these? You can skip this.', {
    id: 'flow.whichParts',
    desc: 'Opens below a sign that the reader ticked; its parts follow, to tap',
  }),
  whoFor: {
    question: msg('Who is this for?', {
      id: 'flow.whoFor.question',
      desc: 'First question: whom the check is about',
    }),
    me: msg('Me', {id: 'flow.whoFor.me', desc: 'Answer to: Who is this for?'}),
    child: msg('A child or teen', {
      id: 'flow.whoFor.child',
      desc: 'Answer to: Who is this for?',
    }),
    other: msg('Someone else', {id: 'flow.whoFor.other', desc: 'Answer to: Who is this for?'}),
  },
  /** A stop after "I am not sure" about a sign of an emergency. */
  maybe: {
    heading: msg('It might be one of these? Call and say so.', {
      id: 'flow.maybe.heading',
      desc: 'After "I am not sure" about emergency signs: heading above the number',
    }),
    text: msg('You do not have to be sure. The people who answer ask you what they need.', {
      id: 'flow.maybe.text',
      desc: 'After "I am not sure" about emergency signs',
    }),
    about: msg('Not sure about', {
      id: 'flow.maybe.about',
      desc: 'After "I am not sure": above the signs just asked about',
    }),
    goOn: msg('Go on without a call', {
      id: 'flow.maybe.goOn',
      desc: 'After "I am not sure" about emergency signs: button to the next question',
    }),
    then: msg('Still not sure? Then the result will say to get checked today.', {
      id: 'flow.maybe.then',
      desc: 'After "I am not sure" about emergency signs: below the button that goes on',
    }),
  },
  tellThem: msg('Say what you chose', {
    id: 'flow.tellThem',
    desc: 'Heading above the signs that the reader ticked, for an urgent call',
  }),
} as const;
