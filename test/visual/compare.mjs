/** Tells whether two pictures look the same. */
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';

/**
 * In the browser and with the fonts of the baselines: a pixel counts from the faintest line on, and 20 of them are
 * room for another processor to round some edge differently. A button that moves by one pixel changes hundreds.
 */
const STRICT = {threshold: 0.05, share: 0, pixels: 20, scale: 1};

/**
 * In another browser, letters get other edges and lines may sit a pixel lower. A quarter of the size does not show
 * that, yet still shows what is gone, has moved or has another colour.
 */
const LOOSE = {threshold: 0.1, share: 0.005, pixels: 0, scale: 4};

/** No colour of the elements: what only one of two pictures has stands out. */
const OUTSIDE = [255, 0, 255, 255];

/** The picture on a ground of the given height. */
function extend(picture, height) {
  const {width} = picture;
  if (picture.height === height) return picture;
  const extended = new PNG({width, height});
  for (let at = 0; at < extended.data.length; at += 4) extended.data.set(OUTSIDE, at);
  PNG.bitblt(picture, extended, 0, 0, width, picture.height, 0, 0);
  return extended;
}

/** The picture at a part of its size: each pixel is the mean of a square. */
function shrink(picture, scale) {
  if (scale === 1) return picture;
  const width = Math.floor(picture.width / scale);
  const height = Math.floor(picture.height / scale);
  const small = new PNG({width, height});
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let channel = 0; channel < 4; channel++) {
        let sum = 0;
        for (let dy = 0; dy < scale; dy++) {
          const row = (y * scale + dy) * picture.width;
          for (let dx = 0; dx < scale; dx++)
            sum += picture.data[(row + x * scale + dx) * 4 + channel];
        }
        small.data[(y * width + x) * 4 + channel] = sum / scale ** 2;
      }
    }
  }
  return small;
}

/**
 * @param {PNG} expected
 * @param {PNG} actual
 * @param {{loose: boolean}} options
 * @returns {undefined | {pixels: number, difference: PNG}} nothing for pictures that look the same
 */
export function compare(expected, actual, {loose}) {
  if (expected.height === actual.height && expected.data.equals(actual.data)) return undefined;
  const {threshold, share, pixels: allowed, scale} = loose ? LOOSE : STRICT;
  const tallest = Math.max(expected.height, actual.height);
  const [one, other] = [expected, actual].map((picture) => shrink(extend(picture, tallest), scale));
  const {width, height} = one;
  const difference = new PNG({width, height});
  const pixels = pixelmatch(one.data, other.data, difference.data, width, height, {threshold});
  return pixels > allowed + share * width * height ? {pixels, difference} : undefined;
}
