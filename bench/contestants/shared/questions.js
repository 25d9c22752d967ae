/** The job: the same ten questions for every contestant, four answers each, one at a time. */
export const questions = [
  ['How often do you get leg cramps?', 'Every night', 'Every week', 'Every month', 'Less often'],
  ['When do they come?', 'At night', 'While I exercise', 'After I exercise', 'At any time'],
  ['Which part cramps?', 'The calf', 'The foot', 'The thigh', 'It changes'],
  ['How long does one last?', 'A few seconds', 'A minute', 'Ten minutes', 'Longer'],
  ['How much does it hurt?', 'A little', 'So that I stop', 'So that I shout', 'It varies'],
  ['What helps?', 'Stretching', 'Walking', 'Rubbing', 'Nothing yet'],
  ['How sore is the leg next day?', 'Not at all', 'A little', 'Quite sore', 'Very sore'],
  ['How much do you sit in a day?', 'Under two hours', 'Two to five', 'Five to eight', 'Longer'],
  ['How much do you drink in a day?', 'Two glasses', 'Four glasses', 'Six glasses', 'More'],
  ['Do the cramps wake you?', 'Never', 'Sometimes', 'Often', 'Every night'],
].map(([text, ...answers]) => ({text, answers}));

export const nextLabel = 'Next';

export const end = 'Thank you. That was the last question.';
