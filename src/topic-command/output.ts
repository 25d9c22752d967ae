import {writeFile} from 'node:fs/promises';

/** Writes to a file, or to standard output without one. */
export async function write(text: string, file: string | undefined): Promise<void> {
  if (file === undefined) process.stdout.write(text);
  else await writeFile(file, text);
}
