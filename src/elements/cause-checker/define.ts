import {CauseChecker} from './cause-checker.js';

CauseChecker.define();

declare global {
  interface HTMLElementTagNameMap {
    'cause-checker': CauseChecker;
  }
}
