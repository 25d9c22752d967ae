import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/radio/radio.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import {oneAtATime} from '../shared/one-at-a-time.js';
import * as markup from './markup.js';

export const mount = oneAtATime(markup);
