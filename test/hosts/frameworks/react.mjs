/** A page made with React: an element, and buttons that change its language and take it away. */
import {CauseChecker} from 'care-elements/react';
import {createElement, useState} from 'react';
import {createRoot} from 'react-dom/client';

function App() {
  const [lang, setLang] = useState('en');
  const [isThere, setThere] = useState(true);
  const [ready, setReady] = useState(0);
  return createElement(
    'div',
    null,
    createElement('button', {id: 'arabic', onClick: () => setLang('ar')}, 'Arabic'),
    createElement('button', {id: 'away', onClick: () => setThere(false)}, 'Away'),
    createElement('output', null, String(ready)),
    isThere &&
      createElement(
        CauseChecker,
        {lang, region: 'US', headingLevel: 3, onCareReady: () => setReady((count) => count + 1)},
        createElement('p', {className: 'fallback'}, 'Call for help'),
      ),
  );
}

createRoot(globalThis.document.querySelector('main')).render(createElement(App));
