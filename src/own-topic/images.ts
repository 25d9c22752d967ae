import {html, type TemplateResult} from 'lit';
import type {TopicDocument, TopicImage} from '../content/index.js';

/** By id of the drawing: what stands instead of one of ours. */
export type Images = Readonly<Record<string, TemplateResult>>;

/** What addresses start from where nothing is known of the page. */
export const noPage = 'https://page.invalid';

/**
 * The address of a drawing.
 * @param base address of the document, or of the page
 * @throws if no drawing can be there
 */
function addressOf({url}: TopicImage, place: string, base: string): string {
  let address: URL | undefined;
  try {
    address = new URL(url, base);
  } catch {
    // Said below.
  }
  if (!address || !/^https?:$/.test(address.protocol)) {
    throw new Error(`${place}/url leads nowhere: "${url}".`);
  }
  return address.origin === noPage ? address.href.slice(noPage.length) : address.href;
}

/** An image runs no script, and shows what it shows in words where it does not load. */
const imageOf = (address: string, {width, height, alt}: TopicImage) =>
  html`<div class="figure" part="figure">
    <img
      src=${address}
      width=${width}
      height=${height}
      alt=${alt}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
    />
  </div>`;

/** Ids of the drawings that steps may show. */
const inSteps = ({relief, timer, routine}: TopicDocument): ReadonlySet<string | undefined> =>
  new Set(
    [
      ...(relief?.relief.duringSteps ?? []),
      ...Object.values(timer?.timerSteps ?? {}),
      ...(routine?.afterSteps ?? []),
      ...(routine?.routinePlan.choices ?? []),
      ...(routine?.routinePlan.next ?? []),
    ].map(({picture}) => picture),
  );

export interface TopicImages {
  readonly images: Images;
  /** Fetches those of the steps, all at once: a request for each step would tell which of them a reader comes to. */
  fetchAll(): void;
}

export function imagesOf(document: TopicDocument, base: string): TopicImages {
  const images: Record<string, TemplateResult> = {};
  const addresses: string[] = [];
  const shown = inSteps(document);
  for (const [id, image] of Object.entries(document.pictures?.images ?? {})) {
    const address = addressOf(image, `/pictures/images/${id}`, base);
    images[id] = imageOf(address, image);
    if (shown.has(id)) addresses.push(address);
  }
  // Kept, or a browser may let go of them before a step shows them.
  let kept: readonly HTMLImageElement[] = [];
  return {
    images,
    fetchAll() {
      if (kept.length > 0) return;
      kept = addresses.map((src) =>
        Object.assign(new Image(), {referrerPolicy: 'no-referrer', src}),
      );
    },
  };
}
