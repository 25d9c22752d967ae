import {toJson} from '../../base/json.js';

/** What the reader typed and ticked, under the names of the fields. */
export interface Draft {
  /** The same each time that this reply is sent, so that a server can drop a repeat. */
  readonly id: string;
  reply: string;
  name: string;
  email: string;
  send: boolean;
  publish: boolean;
  /** A trap for programs: empty in a reply of a person. */
  website: string;
}

/** The fields in the order in which they stand. */
export const fields = ['reply', 'name', 'email', 'website', 'send', 'publish'] as const;

export type Field = (typeof fields)[number];

const maxLength = 1500;

export const emptyDraft = (): Draft => ({
  id: newId(),
  reply: '',
  name: '',
  email: '',
  send: false,
  publish: false,
  website: '',
});

/** `randomUUID` is missing on pages without https. */
const newId = (): string =>
  (crypto as Partial<Crypto>).randomUUID?.() ??
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/** Takes over what a control holds, if it is one of the fields. */
export function readControl(draft: Draft, control: unknown): void {
  const {name, type, checked, value} = control as HTMLInputElement;
  if (name in draft) Object.assign(draft, {[name]: type === 'checkbox' ? checked : value});
}

/** How many characters are left; below 0 when there are too many. Counts what will be sent. */
export const charactersLeft = ({reply}: Draft): number => maxLength - countCharacters(reply.trim());

/** As readers count them: an emoji of a family is one. Code points where the browser cannot tell. */
function countCharacters(text: string): number {
  const {Segmenter} = Intl as Partial<typeof Intl>;
  return Segmenter ? [...new Segmenter().segment(text)].length : (text.match(/./gsu) ?? []).length;
}

const texts = ['reply', 'name', 'email'] as const;

/** What the browser keeps for a reader who leaves the page and comes back. Consent is asked for again. */
export const savedDraft = ({reply, name, email}: Draft): string => toJson({reply, name, email});

/** A draft with what the browser has kept. */
export const withSaved = (draft: Draft, saved: string): Draft =>
  withTyped(draft, JSON.parse(saved) as Typed);

type Typed = Readonly<Partial<Record<(typeof texts)[number], FormDataEntryValue | undefined>>>;

/** A draft with what was typed elsewhere, unless something was typed here already. */
export function withTyped(draft: Draft, typed: Typed): Draft {
  if (texts.some((name) => draft[name])) return draft;
  const text = (name: keyof Typed) => (typeof typed[name] === 'string' ? typed[name] : '');
  return {...draft, reply: text('reply'), name: text('name'), email: text('email')};
}
