/** For the content of an element. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** For the value of an attribute in double quotes. */
export const escapeAttribute = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Styles that a Content-Security-Policy with a nonce lets through. */
export const styleElement = (css: string, nonce: string | undefined): string =>
  `<style${nonce ? ` nonce="${escapeAttribute(nonce)}"` : ''}>${css}</style>`;
