/**
 * What makes recorders of sessions and heat maps leave out a node and all that is in it, as each documents
 * it. Where one can block as well as mask, it is the block: masked rows still show which was ticked.
 * - FullStory: https://help.fullstory.com/hc/en-us/articles/360020623574
 * - PostHog: https://posthog.com/docs/session-replay/privacy
 * - rrweb, and recorders made of it: https://github.com/rrweb-io/rrweb/blob/main/guide.md
 * - Sentry: https://docs.sentry.io/platforms/javascript/session-replay/privacy/
 */
const classes = ['fs-exclude', 'ph-no-capture', 'rr-block', 'sentry-block'];

/**
 * The same, as attributes.
 * - Microsoft Clarity: https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-masking
 * - Contentsquare: https://docs.contentsquare.com/en/web/personal-data-handling/
 * - Datadog: https://docs.datadoghq.com/session_replay/browser/privacy_options
 * - Hotjar: https://help.hotjar.com/hc/en-us/articles/115012439167
 * - Matomo: https://developer.matomo.org/guides/heatmap-session-recording/faq
 * - LogRocket: https://docs.logrocket.com/reference/dom
 */
const attributes = {
  'data-clarity-mask': 'true',
  'data-cs-mask': '',
  'data-dd-privacy': 'hidden',
  'data-hj-suppress': '',
  'data-matomo-mask': '',
  'data-private': '',
};

/** Asks recorders to leave out what a reader answers or types: a node, or the frame of an element. */
export function keepFromRecorders(place: ParentNode): void {
  const element = place instanceof Element ? place : place.querySelector('.base');
  element?.classList.add(...classes);
  for (const [name, value] of Object.entries(attributes)) element?.setAttribute(name, value);
}
