import type {Part} from '../../base/parts.js';
import type {StartHost} from './start-ahead.js';

/** Lets Start load ahead, where the reader does not save data; how is a file of its own, which comes later. */
export const loadAhead = (host: StartHost & {readonly ready: Promise<void>}, flow: Part): void => {
  void host.ready
    .then(async () => {
      if ((navigator as {connection?: {saveData?: boolean}}).connection?.saveData) return;
      (await import('./start-ahead.js')).startAhead(host, flow);
    })
    // Start asks for it all, as ever.
    .catch(() => undefined);
};
