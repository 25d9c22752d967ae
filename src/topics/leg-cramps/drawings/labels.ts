import {css} from 'lit';

/**
 * Where the words on a drawing lie: HTML over it, so that they wrap in any language and grow with the text of the
 * page. Sides are those of the drawing, which is the same from right to left. A drawing that is too small for its
 * words shows neither them nor the lines to them; its caption and its alternative text say the same.
 */
export const labels = css`
  .figure {
    position: relative;
    container: drawing / inline-size;
  }
  [data-label] {
    position: absolute;
    inline-size: 26%;
    font-size: clamp(0.8125em, 4.2cqi, 1.0625em);
    line-height: 1.2;
    text-align: left;
    overflow-wrap: anywhere;
    /* Long words that grow over the drawing stay as legible as beside it. */
    background: inherit;
    translate: 0 -50%;
  }
  [data-label='calf'],
  [data-label='back-thigh'] {
    right: 72.5%;
    text-align: right;
  }
  [data-label='foot'],
  [data-label='front-thigh'] {
    left: 72.5%;
  }
  [data-label$='thigh'] {
    top: 21.5%;
  }
  [data-label='calf'] {
    top: 52%;
  }
  [data-label='foot'] {
    top: 82.6%;
  }
  [data-label='back'],
  [data-label='front'] {
    bottom: 1%;
    left: 27.1%;
    inline-size: 23%;
    text-align: center;
    translate: none;
  }
  [data-label='front'] {
    left: 49.9%;
  }
  [data-label='relaxed'],
  [data-label='cramped'] {
    bottom: 4.5%;
    left: 6%;
    inline-size: 22%;
    translate: none;
  }
  [data-label='cramped'] {
    left: 53%;
  }
  @container drawing (max-width: 15em) {
    [data-label],
    .leads {
      display: none;
    }
  }
`;
