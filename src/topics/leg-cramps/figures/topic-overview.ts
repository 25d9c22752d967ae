import {anatomy} from '../drawings/anatomy.js';
import type {overview} from '../overview.js';

export const drawings = {anatomy} satisfies Record<(typeof overview)['picture'], unknown>;
