/** Runs in every page before its own scripts: finds things, waits for them, and keeps what the browser observes. */
(() => {
  const vitals = {lcp: 0, cls: 0};
  /** What a press changes is no shift; without a hand on the glass the browser would count it. */
  let pressed = Infinity;

  const observe = (type, each) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({
      type,
      buffered: true,
    });
  observe('largest-contentful-paint', ({startTime}) => {
    vitals.lcp = startTime;
  });
  observe('layout-shift', ({value, startTime}) => {
    if (startTime < pressed) vitals.cls += value;
  });

  /** The first match of a path through shadow roots. */
  function find(path, root = document) {
    let element;
    let within = root;
    for (const selector of path.split(' >>> ')) {
      element = within?.querySelector(selector);
      within = element?.shadowRoot;
    }
    return element ?? undefined;
  }

  const isShown = (element) =>
    element !== undefined &&
    element.getClientRects().length > 0 &&
    element.checkVisibility({visibilityProperty: true});

  const frame = () => new Promise(requestAnimationFrame);
  const task = () => new Promise((resolve) => setTimeout(resolve));

  async function shown(path, root) {
    while (!isShown(find(path, root))) await frame();
    return performance.now();
  }

  /** When the reader sees something, and when an answer can be chosen; presses Start in between, after a pause. */
  async function watchLoad({shown: first, start, usable = first, pause = 0}) {
    const times = {shown: await shown(first)};
    if (start) {
      await shown(start);
      // Apart from what was asked for until then.
      await frame();
      await new Promise((resolve) => setTimeout(resolve, pause));
      pressed = performance.now();
      times.pressed = pressed;
      find(start).click();
    }
    times.usable = await shown(usable);
    return times;
  }

  /** Chooses and goes on, a few times; a frame is drawn after each. */
  async function answer({option, next, mayTickNone}, from, count) {
    for (let number = from; number < from + count; number += 1) {
      const path = option.replace('{n}', number);
      await shown(mayTickNone ? next : path);
      find(path)?.click();
      await frame();
      await frame();
      if (next) find(next).click();
      await frame();
      await frame();
    }
  }

  const newPlace = () => {
    const place = document.createElement('form');
    document.querySelector('main').append(place);
    return place;
  };

  let removals = [];

  async function mountCopies(count, path) {
    const places = Array.from({length: count}, newPlace);
    const unmounts = places.map((place) => globalThis.mount(place));
    removals = places.map((place, at) => () => {
      unmounts[at]();
      place.remove();
    });
    for (const place of places) while (!find(path, place)) await frame();
    await frame();
    await frame();
  }

  async function removeCopies() {
    for (const remove of removals) remove();
    removals = [];
    await frame();
    await frame();
  }

  /** Presses Start in each copy, so that it shows a question. */
  async function startCopies(start, path) {
    const places = [...document.querySelectorAll('main > form')];
    for (const place of places) find(start, place).click();
    for (const place of places) while (!find(path, place)) await frame();
    await frame();
  }

  async function addAndRemove(rounds, path) {
    for (let round = 0; round < rounds; round += 1) {
      const place = newPlace();
      const unmount = globalThis.mount(place);
      while (!find(path, place)) await task();
      unmount();
      place.remove();
      await task();
    }
    await frame();
  }

  /** Gives how long it takes until all copies have other words than before. */
  async function switchLanguage(lang, path) {
    const main = document.querySelector('main');
    const places = [...main.querySelectorAll('form')];
    const wordsIn = (place) => find(path, place)?.textContent.trim();
    const before = places.map(wordsIn);
    const start = performance.now();
    main.lang = lang;
    for (const [at, place] of places.entries()) {
      while (wordsIn(place) === before[at]) await frame();
    }
    return performance.now() - start;
  }

  globalThis.bench = {
    vitals,
    find,
    frame,
    watchLoad,
    answer,
    mountCopies,
    removeCopies,
    startCopies,
    addAndRemove,
    switchLanguage,
  };
})();
