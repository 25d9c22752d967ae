import {html} from 'lit';
/** Wall stretch: front knee bent, back leg straight, heel flat. */
export const wallStretch = html`<svg aria-hidden="true" viewBox="0 0 360 270">
  <g
    fill="var(--_ill-skin)"
    stroke="currentColor"
    stroke-linecap="round"
    stroke-linejoin="round"
    stroke-width="3.5"
    transform="scale(.5)"
  >
    <path fill="currentColor" fill-opacity=".1" stroke="none" d="M532 26h62v476h-62z" />
    <path fill="none" d="M70 502h524M532 26v476" />
    <path
      fill="var(--_ill-far)"
      d="M344 161c25-1 50 1 75 0 12 0 24-3 36-3 16 0 46 5 60 2 7-8 1-40 13-40 6 4 3 29 3 35 0 8 4 22-7 24-3 1-7 1-10-1-2 0 0-1-2-2-19 1-37 5-56 7-13 2-27 1-41 2-23 2-46 6-69 7"
    />
    <path
      fill="var(--_ill-far)"
      d="M316 261c21 21 40 44 59 67 7 8 18 16 22 27 3 7-2 34-3 43-2 25-5 51-5 76 0-2 14 9 17 10 5 2 10 4 15 5s18 1 17 11c-8 6-36 0-46 0-8 0-16 3-24 2-3-1-6-3-7-7s6-26 7-22c-1-47-26-57-1-104 0-1-35-21-39-24-18-13-35-27-53-40"
    />
    <path
      fill="var(--_ill-shorts)"
      d="M320 345c-15-11-43-29-52-45-7-11-6-31 3-41 8-8 25-10 35-6 22 8 39 32 53 50Z"
    />
    <path
      d="M316 295c-15 29-33 55-51 82-5 8-8 18-15 25-4 5-10 9-15 14-10 9-19 20-28 29s-29 23-26 36c10 9 40 7 37 19-7 6-35 0-45 0s-25 7-31-4c-2-2-2-4-2-7 3-10 17-20 23-29 11-17 16-42 30-56 8-8 24-11 30-20s13-45 18-59c6-19 14-38 21-57"
    />
    <path
      fill="var(--_ill-mark)"
      fill-opacity=".65"
      stroke="none"
      d="M223 394c7 18-25 45-39 49-3-13 21-55 39-49Z"
    />
    <path fill="none" stroke-opacity=".5" d="M249 388q-9 4 -10 15M153 486c1-6 9-6 10 1" />
    <path
      fill="var(--_ill-shorts)"
      d="M236 325c7-17 16-51 28-65 9-9 29-15 41-9s17 23 16 34c-4 24-21 46-34 66Z"
    />
    <g transform="matrix(.985.174-.174.985 67-1)">
      <path
        d="M324 84c7 3 14 7 22 3 1-6 1-15 6-19-11-20-1-20-9-32-4-8-15-13-24-13-16 0-31 17-26 33 2 6 6 9 6 16 0 9-6 17-4 25 0 4 3 7 7 9 18 8 17-12 21-22Z"
      />
      <path
        fill="var(--_ill-hair)"
        d="M344 37c11-25-59-28-55 16 1 10 5 17 15 21 7-8 5-24 17-27l5 11c9-6-6-16 18-21Z"
      />
      <path d="M318 66c4-5 8-11 4-17-9 1-11 12-4 17Z" />
      <path fill="none" stroke="var(--_ill-hair)" d="M341 54v3" />
      <path fill="none" stroke="var(--_ill-hair)" stroke-opacity=".8" d="M337 49c3-1 5-1 8 0" />
      <path fill="none" d="M346 77h-4" />
    </g>
    <g transform="matrix(.946.326-.326.946 93-43)">
      <path
        fill="var(--_ill-cloth)"
        d="M256 240c16 3 55 7 70 2 2-9 0-20 0-29 0-17 4-33 4-49 0-10-3-19-4-28-1-6-1-16-7-16-3-6-2-11-1-18-5-5-14-16-21-16-28-2-37 52-38 72 0 15 5 29 4 44-1 9-10 31-7 38Z"
      />
    </g>
    <path
      d="M339 166c25 2 51 4 77 5 13 0 25-2 37-2 14 1 51 7 62 5 6-8 1-40 13-40 6 4 3 29 3 35 0 8 4 22-7 24-3 1-7 1-10-1-2 0-1-1-2-2-20 0-39 3-58 5-15 0-29-1-43 0-24 1-48 3-72 3"
    />
    <g transform="matrix(.475-.88.88.475 79 385)">
      <path fill="var(--_ill-cloth)" d="m311 111 21 39-29 16-15-25" />
    </g>
    <path
      fill="none"
      stroke="var(--_ill-mark)"
      stroke-width="6"
      d="M112 388v84m-10-13 10 14 10-14"
    />
  </g>
</svg>`;
