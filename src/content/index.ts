/** The contracts: what each element needs from a topic. Types only. */
export type * from './advice.js';
export type * from './cause-checker.js';
export type * from './doctor-visit.js';
export type * from './document.js';
export type * from './evidence.js';
export type * from './guide.js';
export type * from './images.js';
export type * from './medicines.js';
export type * from './overview.js';
export type * from './pictures.js';
export type * from './relief.js';
export type * from './symptoms.js';
export type * from './tiers.js';
export type * from './topic.js';
export type * from './warning-signs.js';
