/** What was asked for is wrong: the message says what was given, and what is valid. The exit code is 2. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** The exit code of a command, where it is not 0. */
// eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- most commands have nothing to return
export type Done = Promise<number | void>;

/** One command of `care-elements topic`. */
export interface Subcommand {
  /**
   * What `care-elements topic <name> --help` prints, after the version. The first line is the command and, in a few
   * words, what it does; `care-elements topic --help` lists it.
   */
  readonly help: string;
  /**
   * @param args what follows the name of the command, as `parseArgs` of Node takes it
   * @throws {InputError} for bad input; errors of `parseArgs` and of files may be thrown as they are
   */
  run(args: string[]): Done;
}
