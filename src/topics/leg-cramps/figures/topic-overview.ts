import {anatomy} from '../drawings/anatomy.js';
import {labels} from '../drawings/labels.js';
import type {overview} from '../overview.js';

export const styles = [labels];

export const drawings = {anatomy} satisfies Record<(typeof overview)['picture'], unknown>;
