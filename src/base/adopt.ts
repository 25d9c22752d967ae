import {adoptStyles, type CSSResult, type CSSResultOrNative} from 'lit';

/**
 * Styles a shadow root in whichever document it is. Constructed style sheets belong to the document that
 * made them, and another one refuses them: there, the same rules go into sheets of its own.
 */
export function adopt(root: ShadowRoot, styles: CSSResultOrNative[]): void {
  const {ownerDocument} = root;
  if (ownerDocument === document) {
    adoptStyles(root, styles);
    return;
  }
  const view = ownerDocument.defaultView;
  // Without a window, in a template for example, nothing is shown.
  if (!view) return;
  root.adoptedStyleSheets = styles.map((style) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync((style as CSSResult).cssText);
    return sheet;
  });
}
