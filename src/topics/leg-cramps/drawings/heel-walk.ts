import {html} from 'lit';
/** Walking on the heels, toes lifted, one hand on a wall. */
export const heelWalk = html`<svg aria-hidden="true" viewBox="0 0 360 270">
  <g
    fill="var(--_ill-skin)"
    stroke="currentColor"
    stroke-linecap="round"
    stroke-linejoin="round"
    stroke-width="3.5"
    transform="scale(.5)"
  >
    <path fill="currentColor" fill-opacity=".1" stroke="none" d="M468 30v470h62V30Z" />
    <path fill="none" d="M110 500h420m-62 0V30" />
    <path
      fill="color-mix(in srgb,var(--_ill-skin),currentColor 18%)"
      d="M336 273s15 50 19 59 8 11 9 18-4 18-5 30l-2 48c0 10-3 18-1 23s9 8 12 9 10-1 15-1 14-4 18-4 8-2 11 0 0 5-2 8-9 6-15 9l-24 11c-7 4-15 12-20 14s-9 4-13 2-6-4-6-8 6-19 7-27-1-16-2-24-6-18-8-25-5-16-4-24 7-19 7-26-3-10-8-18l-36-52Z"
    />
    <path
      d="m323 287-9 62c-1 9 3 13 1 20s-11 15-17 24-19 35-23 43l-11 21q0 3 4 3l15-1c5 0 14-4 18-4s8-2 11 0 0 5-2 8-9 6-15 9l-24 11c-7 4-15 12-20 14s-9 4-13 2-7-3-6-8l11-30q6-11 8-23l5-26 5-23c3-11 15-14 18-21s2-10 1-20l-10-62Z"
    />
    <path
      fill="var(--_ill-mark)"
      fill-opacity=".65"
      stroke="none"
      d="M284 371s-8 3-11 6-8 8-10 13-5 15-6 23l-4 26s14-12 19-19 14-15 16-24-4-25-4-25"
    />
    <path
      fill="currentColor"
      d="m342 284-14-33c-2-5-7-9-7-9l-46 21s-2 9 1 15l17 28Zm-18 21 1-41-2-23-51-1s-5 16-5 25l3 40Z"
    />
    <path
      d="M301 134s4-19 3-29-12-21-9-32 18-31 27-35 18 8 21 11 4 10 4 13v8l7 11c1 2-5 2-5 4l1 5-3 4 1 6q-1 5-7 6c-6 1-8-5-11-3s-1 5-1 9l1 22Z"
    />
    <path
      fill="currentColor"
      d="M345 55s-2-11-5-15-12-7-18-7-16 1-21 6-10 14-11 21 1 16 3 22 9 17 9 17l7-9 4-11 8 2s1-11 3-15 4-8 7-10 14-1 14-1m-5 13v4"
    />
    <path
      d="M319 69s-3-3-5-2-3 3-3 6 2 6 3 8 4 0 4 0m11 50s43 18 56 19 26-8 34-10l21-5q6-1 9-4c3-3 1-6 2-9l5-13 3-16q2-5 6-5c4 0 2 2 3 5v41q0 8-3 12-5 5-11 3c-6-2-5-1-9 0l-19 9-25 11c-6 3-8 6-16 5s-64-17-64-17Z"
    />
    <g fill="var(--_ill-cloth)">
      <path
        d="M329 123s4 8 5 14 4 17 3 27l-6 36c-2 10-2 24-2 33l-1 26-62-2 7-30 7-29c3-15-2-26-2-36s4-23 6-30 12-18 12-18 11 7 16 8z"
      />
      <path d="M308 122s13 1 19 3l24 10-11 33-17-6-14-7" />
    </g>
    <path
      fill="none"
      stroke="var(--_ill-mark)"
      stroke-width="6"
      d="M430 476q14-38-10-66m13 7-13-7-1 15"
    />
  </g>
</svg>`;
