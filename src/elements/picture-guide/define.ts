import {PictureGuide} from './picture-guide.js';

PictureGuide.define();

declare global {
  interface HTMLElementTagNameMap {
    'picture-guide': PictureGuide;
  }
}
