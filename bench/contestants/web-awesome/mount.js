import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/radio/radio.js';
import '@awesome.me/webawesome/dist/components/radio-group/radio-group.js';
import {oneAtATime} from '../shared/one-at-a-time.js';
import * as markup from './markup.js';

export const mount = oneAtATime(markup);
