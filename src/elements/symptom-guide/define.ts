import {SymptomGuide} from './symptom-guide.js';

SymptomGuide.define();

declare global {
  interface HTMLElementTagNameMap {
    'symptom-guide': SymptomGuide;
  }
}
