/** Their reading part is compiled, so that Lit's templates come with what follows Start. */
const compiled = [
  'cause-checker',
  'medicine-guide',
  'picture-guide',
  'symptom-guide',
  'topic-overview',
  'when-to-see-doctor',
];

/** The files of the inner folder that the code of an element imports, by their names without `.js`. */
export const sharedFilesOf = (tag: string): readonly string[] =>
  compiled.includes(tag) ? ['core'] : ['core', 'lit'];
