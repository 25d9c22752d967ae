/** What `<topic-guide>` needs from a topic besides the parts that it holds. */
export interface GuideTitles {
  readonly title: string;
  /** Heading above the warning signs. */
  readonly signs: string;
  /** Titles of the rows that name the topic. */
  readonly sections: {
    readonly overview: string;
    readonly symptoms: string;
    readonly after?: string;
    readonly prevent?: string;
  };
  /** What is in such a row, in one line. */
  readonly lines: {
    readonly overview: string;
    readonly symptoms: string;
    readonly after?: string;
    readonly prevent?: string;
  };
}
