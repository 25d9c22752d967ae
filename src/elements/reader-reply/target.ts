import {warn, warnOfValue} from '../../base/warn.js';

export const formats = ['json', 'form', 'wordpress'] as const;

export type Format = (typeof formats)[number];

/** Where replies go, and in which form. */
export interface Target {
  readonly url: URL;
  readonly format: Format;
  /** WordPress only. */
  readonly postId: string;
}

interface Given {
  readonly action: string | undefined;
  readonly format: Format;
  readonly postId: string | number | undefined;
}

/** Where replies go as the publisher says; nothing, with a warning, when that is nowhere. */
export function targetOf(element: Element, {action, format, postId}: Given): Target | undefined {
  // A script may set the property to anything.
  const address = typeof action === 'string' ? action.trim() : '';
  if (!address) {
    warn(
      `<${element.localName}>: action is missing; showing no form. ` +
        'Valid: an http(s) or relative address that takes replies.',
    );
    return undefined;
  }
  const url = webAddress(address);
  if (!url) {
    warnOfValue(element, 'action', action, ['an http(s) or relative address'], 'no form');
    return undefined;
  }
  const post = String(postId ?? '').trim();
  if (format === 'wordpress' && !/^[1-9]\d*$/.test(post)) {
    warnOfValue(element, 'post-id', post, ['the number of the post'], 'no form');
    return undefined;
  }
  return {url, format, postId: post};
}

function webAddress(address: string): URL | undefined {
  try {
    const url = new URL(address, document.baseURI);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}
