import {msg} from '@lit/localize';

/**
 * Words for a token such as `{emergency}` in "Call {emergency} now". A language that needs
 * an article or a preposition between the verb and the number puts it here, for example "al {number}".
 */
export const regionWords = {
  emergency: {
    number: msg('{number}', {
      id: 'region.emergency.number',
      desc: 'Fills the gap in "Call … now". {number} is a phone number such as 911. Add the article or preposition that your verb needs',
    }),
    unknown: msg('your local emergency number', {
      id: 'region.emergency.unknown',
      desc: 'Fills the gap in "Call … now"',
    }),
  },
} as const;

/** For `{today}`, `{adviceLine}` and `{er}`, which only some parts hold. */
export const helpWords = {
  today: {
    line: msg('Call {adviceLine} now. If you cannot be seen today, go to an {er}.', {
      id: 'region.today.line',
      desc: 'What to do today, such as for a possible blood clot. {adviceLine} is a health advice line or a doctor, {er} the hospital department',
    }),
    unknown: msg('Call your doctor now, or go to a clinic or {er} today.', {
      id: 'region.today.unknown',
      desc: 'What to do today where no health advice line is known. Never a pharmacist: it may be a blood clot. {er} is the hospital department',
    }),
  },
  adviceLine: {
    line: msg('{name} ({number})', {
      id: 'region.adviceLine.number',
      desc: 'Fills the gap in "Call … now". {name} is a health advice line, {number} its phone number',
    }),
    named: msg('{name}', {
      id: 'region.adviceLine.named',
      desc: 'Fills the gap in "Call … now", for a line whose name holds its number, such as NHS 111. Add the article or preposition that your verb needs',
    }),
    britain: msg('{name} (England, Scotland and Wales)', {
      id: 'region.adviceLine.britain',
      desc: 'Fills the gap in "Call … now", in the United Kingdom, where Northern Ireland has no such line. {name} is NHS 111',
    }),
    most: msg('your doctor or, in most areas, {name}', {
      id: 'region.adviceLine.most',
      desc: 'Fills the gap in "Call … now". {name} is a health advice line with its number, which not all areas of the country have',
    }),
    some: msg('your doctor or, in some areas, {name}', {
      id: 'region.adviceLine.some',
      desc: 'Fills the gap in "Call … now". {name} is a health advice line with its number, which only some areas of the country have',
    }),
    closed: msg('your doctor or, when the practice is closed, {name}', {
      id: 'region.adviceLine.closed',
      desc: 'Fills the gap in "Call … now", where the emergency number gives advice, too, such as in France. {name} is that number',
    }),
    unknown: msg('your doctor', {
      id: 'region.adviceLine.unknown',
      desc: 'Fills the gap in "Call … now". Never a pharmacist: it may be a blood clot',
    }),
    clinic: msg('your doctor or an urgent care clinic', {
      id: 'region.adviceLine.clinic',
      desc: 'Fills the gap in "Call … now", in the United States',
    }),
    outOfHours: msg('your GP or the GP out-of-hours service', {
      id: 'region.adviceLine.outOfHours',
      desc: 'Fills the gap in "Call … now", in Ireland and the Netherlands; GP is a family doctor',
    }),
    regional: msg('your health center or the advice line of your area', {
      id: 'region.adviceLine.regional',
      desc: 'Fills the gap in "Call … now", where each area of the country has its own line for advice',
    }),
    fund: msg('your doctor or the nurse line of your health fund', {
      id: 'region.adviceLine.fund',
      desc: 'Fills the gap in "Call … now", in Israel',
    }),
  },
  er: {
    default: msg('emergency department', {
      id: 'region.er.default',
      desc: 'Fills the gap in "go to an …": the hospital department',
    }),
    named: msg('{name}', {
      id: 'region.er.named',
      desc: 'Fills the gap in "go to an …". {name} is what the hospital department is called there, in your language where that is known, such as "A&E department"',
    }),
  },
} as const;

/** For `{poison}`, which only the details of signs hold. Where there is no poison center, `{adviceLine}` takes its place. */
export const poison = {
  center: msg('the poison center ({name}, {number})', {
    id: 'region.poison.center',
    desc: 'Fills the gap in "Call … now", in the United States',
  }),
  centre: msg('the poison centre ({name}, {number})', {
    id: 'region.poison.centre',
    desc: 'Fills the gap in "Call … now", outside of the United States. The same as for the United States if your language has one spelling',
  }),
  centreOr: msg('the poison centre ({name}, {number}) or {adviceLine}', {
    id: 'region.poison.centreOr',
    desc: 'Fills the gap in "Call … now", where the poison center is closed at night. {adviceLine} is a health advice line or a doctor',
  }),
} as const;

/** For `{paracetamol}`, which only the cautions of the cause checker hold. */
export const paracetamol = {
  default: msg('paracetamol (acetaminophen)', {
    id: 'region.paracetamol.default',
    desc: 'Name of the medicine where it is called paracetamol. If both names are the same in your language, write one',
  }),
  acetaminophen: msg('acetaminophen (paracetamol)', {
    id: 'region.paracetamol.acetaminophen',
    desc: 'Name of the medicine where it is called acetaminophen, such as the United States',
  }),
} as const;

/** Where the emergency number is not known: one that works on most mobile phones. */
export const mobileNote = msg('112 connects to emergency services from most mobile phones.', {
  id: 'region.mobileNote',
  desc: 'Shown where the local emergency number is not known',
});

/** Another number of the emergency service, which some phones or areas need. */
export const beside = msg('Or call {number}', {
  id: 'region.ways.beside',
  desc: 'Below the emergency number: another number that some phones or areas need',
});

/** For whoever cannot call. */
export const callWords = {
  question: msg('Cannot speak or hear?', {
    id: 'region.ways.question',
    desc: 'Below the emergency number, before ways to get help without speaking',
  }),
  text: msg('Text {number}', {
    id: 'region.ways.text',
    desc: 'A text message (SMS) to an emergency number',
  }),
  relay: msg('Relay {number}', {
    id: 'region.ways.relay',
    desc: 'Number of a service where somebody speaks for deaf callers',
  }),
  relayByText: msg('Text relay {number}', {
    id: 'region.ways.relayByText',
    desc: 'Number for text messages to a service where somebody speaks for deaf callers',
  }),
  textphone: msg('Textphone {number}', {
    id: 'region.ways.textphone',
    desc: 'Number that answers textphones (TTY)',
  }),
  app: msg('App: {number}', {
    id: 'region.ways.app',
    desc: '{number} is the name of an app that reaches the emergency services by text',
  }),
  video: msg('Sign language: {number}', {
    id: 'region.ways.video',
    desc: '{number} is the name of a service with interpreters of sign language',
  }),
  registered: msg('if registered', {
    id: 'region.ways.registered',
    desc: 'In brackets after a way to get help that works only for those who registered before',
  }),
} as const;
