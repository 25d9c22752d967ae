/** What an element asks of the network. */

/** Notes all that asks for something from the network, from now on. */
export function watchNetwork() {
  const asked: string[] = [];
  const note = (what: string) => void asked.push(what);
  const {fetch} = window;
  const {open} = XMLHttpRequest.prototype;
  const {sendBeacon, geolocation} = navigator;
  window.fetch = (...request) => {
    note('fetch');
    return fetch(...request);
  };
  XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, ...request: unknown[]) {
    note('XMLHttpRequest');
    return Reflect.apply(open, this, request) as undefined;
  };
  navigator.sendBeacon = (...beacon) => {
    note('beacon');
    return sendBeacon.apply(navigator, beacon);
  };
  Object.defineProperty(navigator, 'geolocation', {
    configurable: true,
    get: () => {
      note('location');
      return geolocation;
    },
  });
  const isNew = ({name}: PerformanceEntry) => note(`resource ${name}`);
  const observer = new PerformanceObserver((list) => {
    list.getEntries().forEach(isNew);
  });
  observer.observe({type: 'resource'});
  return () => {
    observer.takeRecords().forEach(isNew);
    observer.disconnect();
    Object.assign(window, {fetch});
    XMLHttpRequest.prototype.open = open;
    navigator.sendBeacon = sendBeacon;
    Reflect.deleteProperty(navigator, 'geolocation');
    return asked;
  };
}
