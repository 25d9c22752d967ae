/**
 * Lets a page bring its own topic. Loaded only by pages that do: it adds properties to the base of all elements, and so
 * has to come before the elements are defined.
 */
import type {PropertyDeclaration} from 'lit';
import {CareElement} from '../base/care-element.js';
import {flag} from '../base/flag.js';
import {ownTopics} from '../topics/index.js';
import {prepare} from './prepare.js';

export {registerTopic, type TopicLoaders} from './topics.js';
export type {TopicDocument} from '../content/index.js';

const properties: Readonly<Record<string, PropertyDeclaration>> = {
  topicData: {attribute: false},
  topicSrc: {attribute: 'topic-src'},
  topicLangs: {attribute: 'topic-langs'},
  wrap: {converter: flag},
};

for (const [name, options] of Object.entries(properties)) CareElement.createProperty(name, options);

ownTopics.prepare = prepare;
