import {charactersLeft, fields, type Draft, type Field} from './draft.js';
import type {ReaderReplyWords} from './reader-reply.words.js';

/** Ours follow the language while they show; those of a server stay as they came. */
export type Sentence = (text: ReaderReplyWords['text']) => string;

/** Why a reply was not sent. */
export interface Problem {
  readonly sentence?: Sentence | undefined;
  readonly fields?: Partial<Record<Field, Sentence>>;
  /** Whether the same reply may well be taken the next time. */
  readonly again?: boolean;
}

export const tooFast: Problem = {sentence: ({checks}) => checks.tooFast, again: true};

export const offline: Problem = {sentence: ({failures}) => failures.offline, again: true};

/** Something answered, but nothing that tells whether it took the reply. */
export const unsure: Problem = {sentence: ({failures}) => failures.unsure, again: true};

/** The same in all languages. */
const sampleAddress = 'name@example.com';

/** What is missing or wrong, before anything is sent. */
export function check(
  draft: Draft,
  {isEmail, mustPublish}: {readonly isEmail: boolean; readonly mustPublish: boolean},
): Problem | undefined {
  const wrong: Readonly<Record<Field, Sentence | false>> = {
    reply: draft.reply.trim()
      ? charactersLeft(draft) < 0 && (({checks}) => checks.tooLong)
      : ({checks}) => checks.reply,
    name: !draft.name.trim() && (({checks}) => checks.name),
    email:
      !(isEmail && draft.email.trim()) &&
      (({checks}) => checks.email.replace('{email}', sampleAddress)),
    website: draft.website !== '' && (({checks, trap}) => checks.trap.replace('{name}', trap)),
    send: !draft.send && (({checks}) => checks.send),
    publish: mustPublish && !draft.publish && (({checks}) => checks.publish),
  };
  return problemAt((field) => wrong[field]);
}

/** What a server or the host's code says: `{message, errors: {reply, name, email, publish}}`. */
export function saidProblem(said: unknown): Problem | undefined {
  const {message, errors} = Object(said) as {message?: unknown; errors?: unknown};
  const byField = Object(errors) as Partial<Record<Field, unknown>>;
  return problemAt((field) => quote(byField[field]), quote(message));
}

/** Long enough for any sentence: a page of some other text is none. */
const longest = 300;

/** A sentence as it came, if it is one. Some servers send a list for each field: its first counts. */
export function quote(said: unknown): Sentence | false {
  const [first] = [said].flat();
  const sentence = typeof first === 'string' && first.trim().slice(0, longest);
  return sentence ? () => sentence : false;
}

function problemAt(
  wrong: (field: Field) => Sentence | false,
  sentence: Sentence | false = false,
): Problem | undefined {
  const found = fields.flatMap((field) => {
    const at = wrong(field);
    return at ? [[field, at] as const] : [];
  });
  if (found.length === 0 && !sentence) return undefined;
  return {sentence: sentence || undefined, fields: Object.fromEntries(found)};
}
