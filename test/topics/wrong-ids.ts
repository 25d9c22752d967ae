/**
 * Slips that must not compile. The type check covers this file: where a line below is accepted, the
 * expected error is missing and the check fails.
 */
import type {CauseId} from '../../src/topics/leg-cramps/cause-rules.js';
import type {EffectId} from '../../src/topics/leg-cramps/effects.js';
import type {PictureId} from '../../src/topics/leg-cramps/pictures.js';
import type {QuestionId} from '../../src/topics/leg-cramps/questions.js';
import {references} from '../../src/topics/leg-cramps/references.js';
import type {SourceId} from '../../src/topics/leg-cramps/sources.js';
import type {SignId} from '../../src/topics/leg-cramps/warning-signs.js';
import type {
  Answer,
  Cause,
  CauseCheckerContent,
  Finding,
  Medicine,
  Question,
  ReliefStep,
  SignDetails,
  Source,
  Tier,
  WarningSign,
} from '../../src/content/index.js';
import {causes} from './tiny.js';

type LegAnswer = Answer<string, SignId, CauseId, EffectId>;
type LegQuestion = Question<string, string, SignId, CauseId, EffectId>;
type LegSign = WarningSign<SignId>;
type LegCause = Cause<CauseId>;

// What is right compiles, so that the errors below come from the slip alone.
export const rightAnswer: LegAnswer = {
  id: 'right',
  signs: ['chest-breath'],
  fits: ['night'],
  couldFit: ['nerve'],
  effects: ['noNsaid'],
};

// @ts-expect-error: no such sign
export const wrongSign: LegAnswer = {id: 'wrong', signs: ['chest-breathe']};

// @ts-expect-error: no such cause
export const wrongCause: LegAnswer = {id: 'wrong', fits: ['nights']};

// @ts-expect-error: no such cause
export const wrongPossibleCause: LegAnswer = {id: 'wrong', couldFit: ['nights']};

// @ts-expect-error: no such effect
export const wrongEffect: LegAnswer = {id: 'wrong', effects: ['noNSAID']};

export const rightSign: LegSign = {
  id: 'chest-breath',
  tier: 'emergency',
  group: 'group',
  label: 'label',
};

// @ts-expect-error: a sign in no group would be in no list
export const signInNoList: LegSign = {id: 'chest-breath', tier: 'emergency', label: 'label'};

// @ts-expect-error: no such tier
export const wrongTier: LegSign = {...rightSign, tier: 'later'};

// @ts-expect-error: what not to do is missing
export const wrongDetails: SignDetails = {why: 'why', action: 'action'};

const causeWords = {title: 'title', summary: 'summary', why: 'why', help: []};
const findings = [{sure: 'very', text: 'text', why: 'why'}] as const;

export const rightCause: LegCause = {...causeWords, id: 'night', findings, minTier: 'soon'};

// @ts-expect-error: a cause needs a least tier
export const causeWithoutTier: LegCause = {...causeWords, id: 'night', findings};

// @ts-expect-error: nothing else says how sure we are
export const wrongLevel: Finding = {sure: 'strong', text: 'text', why: 'why'};

// @ts-expect-error: no such source
export const wrongSource: SourceId = 'nhs-dvd';

type Sourced<Id extends string> = Readonly<Record<Id, readonly [SourceId, ...SourceId[]]>>;

export const rightSignReferences: Sourced<SignId> = references.signs;
export const rightCauseReferences: Sourced<CauseId> = references.causes;

type AllButOne = Omit<typeof references.signs, 'child'>;

// @ts-expect-error: a sign without references
export const missingReferences = (some: AllButOne): Sourced<SignId> => some;

// @ts-expect-error: a sign needs at least one source
export const emptyReferences: Sourced<SignId> = {...references.signs, child: []};

// @ts-expect-error: references to a sign that does not exist
export type WrongReferences = (typeof references.signs)['chest-breathe'];

const questionWords = {text: 'text', hint: 'hint', why: 'why', answers: []};

export const rightQuestion: LegQuestion = {
  ...questionWords,
  id: 'right',
  kind: 'one',
  endIf: 'urgent',
};

// @ts-expect-error: no such tier
export const wrongEnd: LegQuestion = {...questionWords, id: 'wrong', kind: 'one', endIf: 'later'};

// @ts-expect-error: a question has one answer or many
export const wrongKind: LegQuestion = {...questionWords, id: 'wrong', kind: 'some'};

// @ts-expect-error: only general knowledge may come without an address, never without a title
export const wrongSourceEntry: Source = {organisation: 'NHS'};

const medicine = {id: 'id', group: 'group', title: 'title', cannot: 'cannot', warning: 'warning'};

// @ts-expect-error: what we are sure of is missing
export const levelAlone: Medicine = {...medicine, findings: [{sure: 'very', why: 'why'}]};

const step = {title: 'title', text: 'text', seconds: 1, repeat: 1, restSeconds: 0, cautions: []};

// @ts-expect-error: how well a step is backed is missing
export const stepWithoutEvidence: ReliefStep = {...step, id: 'wrong'};

// @ts-expect-error: no such picture
export const wrongPicture: PictureId = 'toes-down';

// @ts-expect-error: no such question
export const wrongQuestion: QuestionId = 'whom';

// @ts-expect-error: the ids are these, not any text
export const anyText: SignId | CauseId | EffectId | SourceId = 'any text' as string;

// @ts-expect-error: a tier is one of four
export const anyTier: Tier = 'critical';

// @ts-expect-error: the causes are missing
export const withoutCauses: CauseCheckerContent = {text: causes.text};
