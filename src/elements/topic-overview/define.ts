import {TopicOverview} from './topic-overview.js';

TopicOverview.define();

declare global {
  interface HTMLElementTagNameMap {
    'topic-overview': TopicOverview;
  }
}
