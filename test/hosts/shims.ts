/** What old libraries and tools do to the language and the browser, each in the shortest form that does the same. */

export const shims: Readonly<Record<string, string>> = {
  'additions to Array.prototype that loops find': `
    Array.prototype.extra = function () {};
    Array.prototype.last = function () { return this[this.length - 1]; };`,
  'additions to Object.prototype that loops find': `
    Object.prototype.extra = function () {};
    Object.prototype.each = function () {};
    Object.prototype.en = 'English';`,
  'additions to Function.prototype and String.prototype': `
    Function.prototype.extra = function () {};
    Function.prototype.bind = function (to, ...first) {
      const method = this;
      return function (...rest) { return method.apply(to, [...first, ...rest]); };
    };
    String.prototype.strip = function () { return this.trim(); };
    String.prototype.times = 3;`,
  'the elements of Prototype.js': `
    for (const name of ['show', 'hide', 'update', 'insert', 'visible', 'select', 'toggle']) {
      Element.prototype[name] = HTMLElement.prototype[name] = function () { return this; };
    }
    Element.prototype.remove = function () {
      if (this.parentNode) this.parentNode.removeChild(this);
      return this;
    };`,
  'the arrays and JSON of Prototype.js': `
    Array.from = function (iterable) {
      const results = [];
      for (let index = 0; index < iterable.length; index++) results.push(iterable[index]);
      return results;
    };
    Array.prototype.toJSON = function () { return JSON.stringify([...this]); };
    Array.prototype.include = Array.prototype.includes;
    const stringify = JSON.stringify;
    JSON.stringify = function (value) { return stringify(value); };`,
  'an old promise instead of Promise': `
    const Native = Promise;
    window.Promise = class OldPromise {
      constructor(run) { this.inner = new Native(run); }
      then(...given) {
        const inner = this.inner.then(...given);
        return new OldPromise((resolve, reject) => inner.then(resolve, reject));
      }
      catch(given) { return this.then(undefined, given); }
      static resolve(value) { return new OldPromise((resolve) => resolve(value)); }
      static reject(error) { return new OldPromise((resolve, reject) => reject(error)); }
      static all(all) {
        return new OldPromise((resolve, reject) => Native.all(all).then(resolve, reject));
      }
      static race(all) {
        return new OldPromise((resolve, reject) => Native.race(all).then(resolve, reject));
      }
    };`,
  'timers, listeners and observers wrapped as by monitors': `
    const {addEventListener, attachShadow} = Object.assign({}, {
      addEventListener: EventTarget.prototype.addEventListener,
      attachShadow: Element.prototype.attachShadow,
    });
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      const wrapped = typeof listener === 'function'
        ? function (event) { return listener.call(this, event); }
        : listener;
      return addEventListener.call(this, type, wrapped, options);
    };
    Element.prototype.attachShadow = function (options) {
      return attachShadow.call(this, {...options, mode: 'open'});
    };
    for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame']) {
      const original = window[name];
      window[name] = (run, ...rest) => original.call(window, () => run(performance.now()), ...rest);
    }
    window.MutationObserver = class extends MutationObserver {};`,
  'no constructed style sheets': `
    delete CSSStyleSheet.prototype.replace;
    delete CSSStyleSheet.prototype.replaceSync;
    delete Document.prototype.adoptedStyleSheets;
    delete ShadowRoot.prototype.adoptedStyleSheets;`,
  'a storage that throws': `
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {get() { throw new DOMException('no', 'SecurityError'); }});
    }
    Object.defineProperty(document, 'cookie', {
      get() { throw new DOMException('no', 'SecurityError'); },
      set() { throw new DOMException('no', 'SecurityError'); },
    });`,
  'a loader of modules that takes define and require for itself': `
    window.define = function () { throw new Error('anonymous define()'); };
    window.define.amd = {};
    window.module = {exports: {}};
    window.exports = {};
    window.require = () => { throw new Error('no module'); };
    window.process = {env: {}};`,
};

/** By what the registry is. */
export const registries: Readonly<Record<string, string>> = {
  'wrapped in the way of the scoped registry polyfill': `
    const Native = HTMLElement;
    const {define, get} = CustomElementRegistry.prototype;
    const definitions = new Map();
    const standIns = new Map();
    let upgrading;
    window.HTMLElement = function HTMLElement() {
      const made = upgrading ?? Reflect.construct(Native, [], standIns.get(this.constructor));
      upgrading = undefined;
      return Object.setPrototypeOf(made, this.constructor.prototype);
    };
    HTMLElement.prototype = Native.prototype;
    CustomElementRegistry.prototype.get = function (tag) {
      return definitions.get(tag) ?? get.call(this, tag);
    };
    CustomElementRegistry.prototype.define = function (tag, definition) {
      const {observedAttributes, prototype} = definition;
      const standIn = class extends Native {
        static get observedAttributes() { return observedAttributes; }
        constructor() {
          super();
          upgrading = this;
          new definition();
        }
        connectedCallback() { prototype.connectedCallback?.call(this); }
        disconnectedCallback() { prototype.disconnectedCallback?.call(this); }
        attributeChangedCallback(...given) { prototype.attributeChangedCallback?.apply(this, given); }
      };
      definitions.set(tag, definition);
      standIns.set(definition, standIn);
      define.call(this, tag, standIn);
    };`,
  'adapted for classes of ES5, as by webcomponents.js': `
    const Native = window.HTMLElement;
    window.HTMLElement = function () {
      return Reflect.construct(Native, [], this.constructor);
    };
    HTMLElement.prototype = Native.prototype;
    HTMLElement.prototype.constructor = HTMLElement;
    Object.setPrototypeOf(HTMLElement, Native);`,
  'held back until the page is ready, as by webcomponents.js': `
    const define = customElements.define.bind(customElements);
    const waiting = [];
    customElements.define = (...given) => { waiting.push(given); };
    addEventListener('load', () => {
      customElements.define = define;
      setTimeout(() => { for (const given of waiting.splice(0)) define(...given); }, 50);
    });`,
  'frozen, with all of its parts': `
    Object.freeze(CustomElementRegistry.prototype);
    Object.freeze(customElements);`,
};

/** Of Intl, what an old browser may lack. */
export const withoutParts: readonly string[] = [
  ...[
    'PluralRules',
    'NumberFormat',
    'DateTimeFormat',
    'DisplayNames',
    'ListFormat',
    'Segmenter',
    'Locale',
  ].map((part) => `Intl.${part}`),
  'Intl',
];
