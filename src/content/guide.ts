/** What `<topic-guide>` needs from a topic besides the parts that it holds. */
export interface GuideTitles {
  readonly title: string;
  /** Entries in the list of contents. */
  readonly sections: {readonly overview: string};
}
