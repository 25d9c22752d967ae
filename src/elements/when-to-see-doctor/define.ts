import {WhenToSeeDoctor} from './when-to-see-doctor.js';

WhenToSeeDoctor.define();

declare global {
  interface HTMLElementTagNameMap {
    'when-to-see-doctor': WhenToSeeDoctor;
  }
}
