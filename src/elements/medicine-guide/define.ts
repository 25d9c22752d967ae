import {MedicineGuide} from './medicine-guide.js';

MedicineGuide.define();

declare global {
  interface HTMLElementTagNameMap {
    'medicine-guide': MedicineGuide;
  }
}
