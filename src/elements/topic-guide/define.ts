import {TopicGuide} from './topic-guide.js';

TopicGuide.define();

declare global {
  interface HTMLElementTagNameMap {
    'topic-guide': TopicGuide;
  }
}
