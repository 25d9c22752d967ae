/** What a page asks for: bytes on the wire, requests, and how deep the chain of those is that wait for another. */
import {setTimeout as wait} from 'node:timers/promises';

/** How often to look whether all has come. */
const lookMs = 25;

/** Who asked: the file that a script or a style was in, else the page. */
function askedBy({url, stack}) {
  let deepest = stack;
  while (deepest && deepest.callFrames.length === 0) deepest = deepest.parent;
  return deepest?.callFrames[0]?.url || url;
}

export function watchTraffic(cdp) {
  const requests = new Map();
  const byAddress = new Map();
  const pending = new Set();
  let lastChange = Date.now();
  const settle = (requestId) => {
    pending.delete(requestId);
    lastChange = Date.now();
  };
  cdp.on('Network.requestWillBeSent', ({requestId, request, initiator, wallTime}) => {
    if (!request.url.startsWith('http')) return;
    const parent = byAddress.get(askedBy(initiator));
    const depth = parent ? parent.depth + 1 : 0;
    const one = {url: request.url, bytes: 0, depth, sent: wallTime * 1000};
    requests.set(requestId, one);
    pending.add(requestId);
    // What was fetched ahead is asked for again: the first time counts.
    if (!byAddress.has(request.url)) byAddress.set(request.url, one);
  });
  cdp.on('Network.loadingFinished', ({requestId, encodedDataLength}) => {
    const one = requests.get(requestId);
    if (one) one.bytes = encodedDataLength;
    settle(requestId);
  });
  cdp.on('Network.loadingFailed', ({requestId}) => settle(requestId));
  return {
    /** Waits until nothing has been on its way for a while. */
    async quiet(ms) {
      while (pending.size > 0 || Date.now() - lastChange < ms) await wait(lookMs);
    },
    /** The requests sent up to a time of the clock; what is on its way has no bytes yet. */
    requestsUntil: (time) => [...requests.values()].filter(({sent}) => sent <= time),
  };
}

/** @param {readonly {bytes: number, depth: number}[]} requests */
export const sumUp = (requests) => ({
  bytes: requests.reduce((sum, {bytes}) => sum + bytes, 0),
  requests: requests.length,
  depth: Math.max(0, ...requests.map(({depth}) => depth)),
});
