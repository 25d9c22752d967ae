import {DoctorSummary} from './doctor-summary.js';

DoctorSummary.define();

declare global {
  interface HTMLElementTagNameMap {
    'doctor-summary': DoctorSummary;
  }
}
