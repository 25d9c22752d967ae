import {maxBytes} from './validate.js';

/** Data out of a text, which may be anything. */
export function parse(text: string, name: string): unknown {
  if (text.length > maxBytes) throw new Error(`${name} is larger than a topic can be.`);
  try {
    return JSON.parse(text);
  } catch {
    const isHtml = text.trimStart().startsWith('<');
    throw new Error(
      `${name} is ${isHtml ? 'HTML' : 'not JSON'}. Check that the address is that of the topic document.`,
    );
  }
}
