import {createAll, Radios} from 'nhsuk-frontend';
import {oneAtATime} from '../shared/one-at-a-time.js';
import * as markup from './markup.js';

export const mount = oneAtATime(markup, (place) => createAll(Radios, undefined, {scope: place}));
