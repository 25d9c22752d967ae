import {html} from 'lit';
/** A wrapped warm pack on a calf; in the corner, a cold one. */
export const warmCold = html`<svg aria-hidden="true" viewBox="0 0 360 270">
  <g
    fill="var(--_ill-skin)"
    stroke="currentColor"
    stroke-linecap="round"
    stroke-linejoin="round"
    stroke-width="3.5"
    transform="scale(.5)"
  >
    <path fill="currentColor" fill-opacity=".1" stroke="none" d="M-9 462h483q16 0 16 16v80H-9Z" />
    <path fill="none" d="M-9 462h483q16 0 16 16v80" />
    <path
      d="M-20 322c-2 40 0 80 0 120 44 8 90 0 134 0 22-1 30 10 45 10 20 0 39-5 59-6 48-4 97-5 145-2 14 1 31 0 45 4 26 9 32 26 66 20 20-3 39-11 60-10 9 0 18 1 27 3s18 11 27 9c6 0 8-6 8-11 1-9-21-18-30-24-15-11-34-13-50-22-20-12-37-36-60-42s-18 29-43 28c-51-2-94-34-142-42-29-5-51 5-79 9-13 2-25-1-38 0-5 0-10 2-15 2-8 0-137-40-159-46Z"
    />
    <path
      fill="none"
      stroke-opacity=".5"
      d="M113 414c25 9 30 11 57 9M147 367c7 10 9 12 7 25M450 418c-2 15 6 22 17 9M577 462c8-2 11-1 15 6"
    />
    <path
      fill="var(--_ill-cloth)"
      d="M168 409c39 8 41-6 68-4 7 1 13 3 20 3 10 1 19 0 29 2 23 5 33 15 59 14 3-18 13-41 7-60-10-25-80-45-105-44-16 1-31 7-46 12-12 3-26 6-33 18-8 17-2 42 0 59Z"
    />
    <path
      fill="none"
      stroke-opacity=".45"
      d="m195 334-5 71M326 343l-5 72M205 364c46-11 63-8 107 8"
    />
    <path
      fill="none"
      stroke="var(--_ill-mark)"
      stroke-width="6"
      d="M216 308c-19-22 18-28 0-50M263 304c-19-22 19-29 0-50M310 315c-18-22 19-28 0-50"
    />
    <rect
      width="328"
      height="196"
      x="372"
      y="20"
      fill="currentColor"
      fill-opacity=".06"
      stroke="none"
      rx="20"
    />
    <g stroke-width="7" transform="translate(381)scale(.42)">
      <path
        d="M-20 322c-2 40 0 80 0 120 44 8 90 0 134 0 22-1 30 10 45 10 20 0 39-5 59-6 48-4 97-5 145-2 14 1 31 0 45 4 26 9 32 26 66 20 20-3 39-11 60-10 9 0 18 1 27 3s18 11 27 9c6 0 8-6 8-11 1-9-21-18-30-24-15-11-34-13-50-22-20-12-37-36-60-42s-18 29-43 28c-51-2-94-34-142-42-29-5-51 5-79 9-13 2-25-1-38 0-5 0-10 2-15 2-8 0-137-40-159-46Z"
      />
      <path
        fill="none"
        stroke-opacity=".5"
        d="M113 414c25 9 30 11 57 9M147 367c7 10 9 12 7 25M450 418c-2 15 6 22 17 9M577 462c8-2 11-1 15 6"
      />
      <path
        fill="var(--_ill-cloth)"
        d="M168 409c39 8 41-6 68-4 7 1 13 3 20 3 10 1 19 0 29 2 23 5 33 15 59 14 3-18 13-41 7-60-10-25-80-45-105-44-16 1-31 7-46 12-12 3-26 6-33 18-8 17-2 42 0 59Z"
      />
      <path
        fill="none"
        stroke-opacity=".45"
        d="m195 334-5 71M326 343l-5 72M205 364c46-11 63-8 107 8"
      />
    </g>
    <path
      fill="none"
      stroke-width="4"
      d="M495 70v52M488 73l7 8 7-8M488 118l7-8 7 8M518 83l-45 26M511 79l-3 10 10 1M472 101l11 2-4 10M518 109l-45-26M518 101l-10 2 3 10M479 79l4 10-11 1"
    />
  </g>
</svg>`;
