'use client';

import type {CauseChecker as CauseCheckerElement} from 'care-elements';
import {CauseChecker, WhenToSeeDoctor} from 'care-elements/react';
import {useRef, useState, type ReactNode} from 'react';
import type {Words} from '../words';

interface Props {
  readonly words: Words;
  readonly signs: ReactNode;
  readonly causes: ReactNode;
}

/** What needs a browser: state, events and the elements themselves. The fallbacks come from the server. */
export function Guidance({words, signs, causes}: Props) {
  const [region, setRegion] = useState<string>();
  const [heard, setHeard] = useState<readonly string[]>([]);
  const checker = useRef<CauseCheckerElement>(null);

  const hear = (what: string) => setHeard((before) => [...before, what]);

  return (
    <>
      <p>
        <label>
          {words.region}{' '}
          <select onChange={(event) => setRegion(event.target.value || undefined)}>
            <option value="">–</option>
            {Object.entries(words.regions).map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>{' '}
        <button type="button" onClick={() => checker.current?.scrollIntoView()}>
          {words.toCauses}
        </button>
      </p>
      <WhenToSeeDoctor
        region={region}
        onCareReady={() => hear('when-to-see-doctor: care-ready')}
        onCareStep={() => hear('when-to-see-doctor: care-step')}
      >
        {signs}
      </WhenToSeeDoctor>
      <CauseChecker
        ref={checker}
        region={region}
        onCareReady={() => hear('cause-checker: care-ready')}
        onCareStep={() => hear('cause-checker: care-step')}
      >
        {causes}
      </CauseChecker>
      <h2>{words.events}</h2>
      <ol role="log" dir="ltr">
        {heard.map((what, index) => (
          <li key={index}>{what}</li>
        ))}
      </ol>
    </>
  );
}
