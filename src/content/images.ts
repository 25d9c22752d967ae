/** A drawing at an address, which a page brings along. */
export interface TopicImage {
  /**
   * A web address, or a path: from that of the document, where it has one, or else from that of the page.
   * @pattern ^(https?://|(?![^/?#]*:))\S+$
   */
  readonly url: string;
  /**
   * Of the drawing itself, in pixels: the room that it takes is kept free until it is there.
   * @minimum 1
   * @maximum 10000
   */
  readonly width: number;
  /**
   * @minimum 1
   * @maximum 10000
   */
  readonly height: number;
  /**
   * What it shows, for readers who do not see it.
   * @minLength 1
   */
  readonly alt: string;
}
