import '../cause-checker/define.js';
import '../doctor-summary/define.js';
import '../medicine-guide/define.js';
import '../picture-guide/define.js';
import '../reader-reply/define.js';
import '../relief-steps/define.js';
import '../symptom-guide/define.js';
import '../topic-overview/define.js';
import '../when-to-see-doctor/define.js';
import {TopicGuide} from './topic-guide.js';

TopicGuide.define();

declare global {
  interface HTMLElementTagNameMap {
    'topic-guide': TopicGuide;
  }
}
