import {ReaderReply} from './reader-reply.js';

ReaderReply.define();

declare global {
  interface HTMLElementTagNameMap {
    'reader-reply': ReaderReply;
  }
}
