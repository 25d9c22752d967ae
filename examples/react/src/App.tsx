import type {CauseChecker as CauseCheckerElement} from 'care-elements';
import {CauseChecker, WhenToSeeDoctor} from 'care-elements/react';
import {useEffect, useRef, useState} from 'react';
import {languages, words, type Language} from './words';

const regions = ['US', 'GB', 'ES', 'EG'];

const nameIn = (language: string, type: 'language' | 'region', code: string) =>
  new Intl.DisplayNames(language, {type}).of(code);

export function App() {
  const [language, setLanguage] = useState<Language>('en');
  const [region, setRegion] = useState('');
  const [heard, setHeard] = useState<readonly string[]>([]);
  const checker = useRef<CauseCheckerElement>(null);
  const text = words[language];

  // The elements follow the language of the page.
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = text.direction;
  }, [language, text]);

  const hear = (what: string) => setHeard((before) => [...before, what]);

  return (
    <main>
      <h1>{text.title}</h1>
      <p className="choices">
        <label>
          {text.language}{' '}
          <select
            value={language}
            onChange={(event) => setLanguage(event.target.value as Language)}
          >
            {languages.map((code) => (
              <option key={code} value={code} lang={code}>
                {nameIn(code, 'language', code)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {text.region}{' '}
          <select value={region} onChange={(event) => setRegion(event.target.value)}>
            <option value="">–</option>
            {regions.map((code) => (
              <option key={code} value={code}>
                {nameIn(language, 'region', code)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => checker.current?.scrollIntoView()}>
          {text.toCauses}
        </button>
      </p>

      <WhenToSeeDoctor
        region={region || undefined}
        shareTier
        onCareReady={() => hear('when-to-see-doctor: care-ready')}
        onCareComplete={({tier}) => hear(`when-to-see-doctor: care-complete, ${tier}`)}
      >
        <p>{text.emergency}</p>
      </WhenToSeeDoctor>

      <CauseChecker
        ref={checker}
        region={region || undefined}
        onCareReady={() => hear('cause-checker: care-ready')}
        onCareStep={() => hear('cause-checker: care-step')}
      >
        <p>{text.emergency}</p>
      </CauseChecker>

      <h2>{text.events}</h2>
      <ol role="log" dir="ltr">
        {heard.map((what, index) => (
          <li key={index}>{what}</li>
        ))}
      </ol>
    </main>
  );
}
