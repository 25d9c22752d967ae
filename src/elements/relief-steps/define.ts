import {ReliefSteps} from './relief-steps.js';

ReliefSteps.define();

declare global {
  interface HTMLElementTagNameMap {
    'relief-steps': ReliefSteps;
  }
}
