import {html} from 'lit';
/** A wrapped pack on a calf, a clock showing 15 minutes; crossed out: asleep with a pack. */
export const warmCold = html`<svg viewBox="0 0 360 270" aria-hidden="true">
  <g
    transform="scale(.5)"
    fill="var(--_ill-skin)"
    stroke="currentColor"
    stroke-width="3.5"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    <path d="M-9 454H474q16 0 16 16v80H-9Z" fill="currentColor" fill-opacity=".1" />
    <path
      d="M-20 468s139-8 210-13 214-21 250-21 52 12 72 18 44 17 58 24 30 19 38 23 17 7 22 2 4-14 0-22-15-22-24-32-25-20-36-31-24-28-34-40-18-27-28-35-24-13-34-13-20 8-27 15-9 20-17 26-18 11-30 11-27-4-48-10-73-39-112-40-87 31-128 34-132-18-132-18Z"
    />
    <path d="M352 326q44 0 42 40 0 20-32 18Z" fill="var(--_ill-mark)" />
    <path
      d="M160 318q14-14 30-16 80-10 146 6 22 6 28 18l8 76q-2 14-28 10-78-12-160-2-32 4-32-12Z"
      fill="var(--_ill-cloth)"
    />
    <path d="M188 304l-6 102M332 308l12 98" fill="none" stroke-opacity=".5" />
    <path d="M446 412q12-17 26 0" fill="none" />
    <path
      d="M206 284q-13-12 0-25t0-25M252 282q-13-12 0-25t0-25M298 284q-13-12 0-25t0-25"
      fill="none"
      stroke="var(--_ill-mark)"
      stroke-width="6"
    />
    <path
      d="M124 130V54A76 76 0 0 1 200 130Z"
      fill="var(--_ill-mark)"
      fill-opacity=".5"
      stroke="none"
    />
    <path d="M48 130a76 76 0 1 1 0 1M124 194v2M60 130h-2" fill="none" />
    <path d="M124 78v52h50" fill="none" stroke-width="7" />
    <path
      d="M124 36A94 94 0 0 1 217 120M228 108l-11 14-13-12"
      fill="none"
      stroke="var(--_ill-mark)"
      stroke-width="6"
    />
    <path
      d="M320 204H700v28H320ZM340 204q-14-30 16-30h76q20 6 20 30Z"
      fill="currentColor"
      fill-opacity=".1"
    />
    <path
      d="M540 166s55 8 68 9 27 3 31 3 3-4 5-7 8-16 11-22 3-13 5-17 2-8 5-10 5 2 6 5 1 11 1 18-2 18-1 26 3 19 3 24-2 11-4 13-7 3-11 2-14-13-21-15-13 0-20 1-17 5-25 6-14 4-22 3-31-7-31-7Z"
    />
    <path d="M594 152q20-4 36 0l6 40q-22 6-46 0Z" fill="var(--_ill-cloth)" />
    <path
      d="M469 164s-20-5-30-4-21 13-33 10-31-19-35-28 8-18 11-22 10-3 13-4 5 2 8 1 10-7 12-7 2 4 3 5 4-1 6-1 2 2 4 3 4-2 6-1 5 4 5 7-4 8-3 10 5 2 10 2 23-2 23-2Z"
    />
    <path
      d="M388 119s-11 1-15 5-7 12-8 18 2 16 7 22 14 10 21 11 17-1 23-3 16-10 16-10-5-5-8-7-11-4-11-4l1-8s-11-1-15-3-8-4-9-7-2-14-2-14Z"
      fill="currentColor"
    />
    <path d="M403 145s-4 3-3 5 4 3 6 3 7-2 8-3 1-4 1-4" />
    <path
      d="M434 204s8-30 16-42 21-32 36-34 31 17 44 22 31-2 42 8 18 46 18 46Z"
      fill="var(--_ill-cloth)"
    />
    <path d="M408 126q5 5 9-1" fill="none" />
    <path
      d="M604 142q-8-7 0-15M624 142q-8-7 0-15M370 30L660 250M660 30L370 250"
      fill="none"
      stroke="var(--_ill-mark)"
      stroke-width="6"
    />
  </g>
</svg>`;
