import {html} from 'lit';
/** A wrapped pack on a calf, a clock showing 15 minutes; crossed out: asleep with a pack. */
export const warmCold = html`<svg aria-hidden="true" viewBox="0 0 360 270">
  <g
    fill="var(--_ill-skin)"
    stroke="currentColor"
    stroke-linecap="round"
    stroke-linejoin="round"
    stroke-width="3.5"
    transform="scale(.5)"
  >
    <path fill="currentColor" fill-opacity=".1" d="M-9 454h483q16 0 16 16v80H-9Z" />
    <path
      d="m-20 468 210-13c71-5 214-21 250-21s52 12 72 18 44 17 58 24 30 19 38 23 17 7 22 2 4-14 0-22-15-22-24-32-25-20-36-31-24-28-34-40-18-27-28-35-24-13-34-13-20 8-27 15-9 20-17 26-18 11-30 11-27-4-48-10-73-39-112-40-87 31-128 34-132-18-132-18Z"
    />
    <path fill="var(--_ill-mark)" d="M352 326q44 0 42 40 0 20-32 18Z" />
    <path
      fill="var(--_ill-cloth)"
      d="M160 318q14-14 30-16 80-10 146 6 22 6 28 18l8 76q-2 14-28 10-78-12-160-2-32 4-32-12Z"
    />
    <path fill="none" stroke-opacity=".5" d="m188 304-6 102m150-98 12 98" />
    <path fill="none" d="M446 412q12-17 26 0" />
    <path
      fill="none"
      stroke="var(--_ill-mark)"
      stroke-width="6"
      d="M206 284q-13-12 0-25t0-25m46 48q-13-12 0-25t0-25m46 52q-13-12 0-25t0-25"
    />
    <path
      fill="var(--_ill-mark)"
      fill-opacity=".5"
      stroke="none"
      d="M124 130V54a76 76 0 0 1 76 76Z"
    />
    <path fill="none" d="M48 130a76 76 0 1 1 0 1m76 63v2m-64-66h-2" />
    <path fill="none" stroke-width="7" d="M124 78v52h50" />
    <path
      fill="none"
      stroke="var(--_ill-mark)"
      stroke-width="6"
      d="M124 36a94 94 0 0 1 93 84m11-12-11 14-13-12"
    />
    <path
      fill="currentColor"
      fill-opacity=".1"
      d="M320 204h380v28H320Zm20 0q-14-30 16-30h76q20 6 20 30Z"
    />
    <path
      d="m540 166 68 9 31 3c4 0 3-4 5-7l11-22 5-17q2-9 5-10 5 0 6 5l1 18-1 26c0 14 3 19 3 24s-2 11-4 13-7 3-11 2-14-13-21-15-13 0-20 1l-25 6q-11 3-22 3c-11 0-31-7-31-7Z"
    />
    <path fill="var(--_ill-cloth)" d="M594 152q20-4 36 0l6 40q-22 6-46 0Z" />
    <path
      d="M469 164s-20-5-30-4-21 13-33 10-31-19-35-28 8-18 11-22 10-3 13-4 5 2 8 1 10-7 12-7 2 4 3 5 4-1 6-1 2 2 4 3 4-2 6-1 5 4 5 7-4 8-3 10 5 2 10 2l23-2Z"
    />
    <path
      fill="currentColor"
      d="M388 119s-11 1-15 5-7 12-8 18 2 16 7 22 14 10 21 11 17-1 23-3 16-10 16-10l-8-7-11-4 1-8s-11-1-15-3-8-4-9-7z"
    />
    <path d="M403 145s-4 3-3 5 4 3 6 3l8-3 1-4" />
    <path
      fill="var(--_ill-cloth)"
      d="M434 204s8-30 16-42 21-32 36-34 31 17 44 22 31-2 42 8 18 46 18 46Z"
    />
    <path fill="none" d="M408 126q5 5 9-1" />
    <path
      fill="none"
      stroke="var(--_ill-mark)"
      stroke-width="6"
      d="M604 142q-8-7 0-15m20 15q-8-7 0-15M370 30l290 220m0-220L370 250"
    />
  </g>
</svg>`;
