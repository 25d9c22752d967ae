/**
 * Pictures with few colours, as PNG: a third of the bytes that a browser writes, and equal for equal pictures.
 * The file format: https://www.w3.org/TR/png-3/#11Chunks
 */
import {crc32, deflateSync} from 'node:zlib';

/** With 48 the drawings keep theirs; what goes are steps in the soft edges of letters. */
const COLOURS = 48;

const distance = (one, other) =>
  Math.abs((one & 255) - (other & 255)) +
  Math.abs(((one >> 8) & 255) - ((other >> 8) & 255)) +
  Math.abs(((one >> 16) & 255) - ((other >> 16) & 255));

/** The pixels as one number each: alpha, blue, green, red. */
const pixelsOf = ({data}) => new Uint32Array(data.buffer, data.byteOffset, data.byteLength / 4);

/** Most pixels have the colour of the one before them: the map is asked only where that changes. */
function countColours(pixels) {
  const counts = new Map();
  let start = 0;
  for (let at = 1; at <= pixels.length; at++) {
    if (pixels[at] === pixels[start]) continue;
    counts.set(pixels[start], (counts.get(pixels[start]) ?? 0) + at - start);
    start = at;
  }
  return counts;
}

/** The colours to keep, and for each colour of the picture the place of the one that comes next to it. */
function choosePalette(pixels) {
  const counts = [...countColours(pixels)].sort((one, other) => other[1] - one[1]);
  const palette = [];
  const nearest = new Map(counts.map(([colour]) => [colour, {place: 0, off: Infinity}]));
  let worst = counts[0];
  while (palette.length < COLOURS && worst) {
    const place = palette.push(worst[0]) - 1;
    worst = undefined;
    let mostLost = 0;
    for (const entry of counts) {
      const [colour, count] = entry;
      const known = nearest.get(colour);
      const off = distance(colour, palette[place]);
      if (off < known.off) Object.assign(known, {place, off});
      if (known.off * count > mostLost) {
        mostLost = known.off * count;
        worst = entry;
      }
    }
  }
  let last = {};
  const placeOf = (colour) => {
    if (colour !== last.colour) last = {colour, place: nearest.get(colour).place};
    return last.place;
  };
  return {palette, placeOf};
}

/** Makes a picture hold few colours. Gives the function that writes it. */
export function reduceColours(picture) {
  const pixels = pixelsOf(picture);
  const {palette, placeOf} = choosePalette(pixels);
  const {width, height} = picture;
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, from = 0, to = 0; y < height; y++) {
    rows[to++] = 0;
    for (let x = 0; x < width; x++, from++) {
      const place = placeOf(pixels[from]);
      rows[to++] = place;
      pixels[from] = palette[place];
    }
  }
  return () => encode({width, height, palette, rows});
}

function chunk(type, content) {
  const bytes = Buffer.alloc(content.length + 12);
  bytes.writeUInt32BE(content.length, 0);
  bytes.write(type, 4, 'latin1');
  content.copy(bytes, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, -4)), content.length + 8);
  return bytes;
}

function encode({width, height, palette, rows}) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // 8 bits a pixel, which are places in a palette; the rest stays 0.
  head.set([8, 3], 8);
  const colours = palette.flatMap((colour) => [0, 8, 16].map((bits) => (colour >> bits) & 255));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(colours)),
    chunk('IDAT', deflateSync(rows, {level: 9, memLevel: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
