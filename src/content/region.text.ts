import {msg} from '@lit/localize';

/**
 * Words for a token such as `{emergency}` in "Call {emergency} now". A language that needs
 * an article or a preposition between the verb and the number puts it here, for example "al {number}".
 */
export const regionWords = {
  emergency: {
    number: msg('{number}', {
      id: 'region.emergency.number',
      desc: 'Stands in "Call … now". {number} is a phone number such as 911. Add the article or preposition that your verb needs',
    }),
    unknown: msg('your local emergency number', {
      id: 'region.emergency.unknown',
      desc: 'Stands in "Call … now"',
    }),
  },
} as const;

/** For `{adviceLine}` and `{er}`, which only some parts hold. */
export const helpWords = {
  adviceLine: {
    number: msg('{name} ({number})', {
      id: 'region.adviceLine.number',
      desc: 'Stands in "Call … now and say what you chose". {name} is a health advice line, {number} its phone number',
    }),
    named: msg('{name}', {
      id: 'region.adviceLine.named',
      desc: 'Stands in "Call … now and say what you chose", for a line whose name holds its number, such as NHS 111. Add the article or preposition that your verb needs',
    }),
    unknown: msg('a doctor, pharmacist or nurse', {
      id: 'region.adviceLine.unknown',
      desc: 'Stands in "Call … now and say what you chose"',
    }),
    clinic: msg('your doctor or an urgent care clinic', {
      id: 'region.adviceLine.clinic',
      desc: 'Stands in "Call … now and say what you chose", in the United States',
    }),
    outOfHours: msg('your GP or the GP out-of-hours service', {
      id: 'region.adviceLine.outOfHours',
      desc: 'Stands in "Call … now and say what you chose", in Ireland and the Netherlands; GP is a family doctor',
    }),
  },
  er: {
    default: msg('emergency department', {
      id: 'region.er.default',
      desc: 'Stands in "go to an …": the hospital department',
    }),
    room: msg('emergency room (ER)', {
      id: 'region.er.room',
      desc: 'Stands in "go to an …", in the United States',
    }),
    ae: msg('A&E department', {
      id: 'region.er.ae',
      desc: 'Stands in "go to an …", in the United Kingdom',
    }),
  },
} as const;

/** For `{poison}`, which only the details of signs hold. */
export const poison = msg('a poison center', {
  id: 'region.poison',
  desc: 'Stands in "Call … or a doctor now"',
});

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
