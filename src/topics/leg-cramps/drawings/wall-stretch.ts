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
    <path fill="currentColor" fill-opacity=".1" stroke="none" d="M531 30v470h62V30Z" />
    <path fill="none" d="M90 500h503m-62 0V30" />
    <path
      fill="color-mix(in srgb,var(--_ill-skin),currentColor 18%)"
      d="M404 176s39 20 52 19 21-17 28-23l17-13 11-8c3-3 1-6 2-9l5-14 3-16q2-5 5-5 4 0 4 5v42q0 8-4 12-6 4-10 4h-6l-14 17-19 19c-5 5-6 14-16 13s-66-17-66-17Zm-45 110 44 46c8 7 19 7 22 16s-5 22-6 34l-5 50c-1 13-3 28-2 33s3 4 7 6l22 11 17 6c3 2 9 3 10 6s-2 5-5 6h-18l-27-2c-8 0-19 3-25 2s-10-2-13-5-3-6-1-11 13-13 15-20 0-14-1-21l-7-27-3-23q1-12 5-20c4-8 10-6 8-10s-8 0-14-3l-57-31Z"
    />
    <path
      d="m316 329-44 47-10 13-19 18-31 39q-11 11-14 18c-3 7 2 10 4 12s9 5 14 6l18 6q7 2 9 6 1 5-5 6h-17l-27-2c-8 0-20 3-25 2s-11-2-13-5-4-6-1-11 15-13 21-20 9-14 12-21l9-25q3-12 11-22c8-10 16-11 21-17s9-13 14-23l29-58Z"
    />
    <path
      fill="var(--_ill-mark)"
      fill-opacity=".65"
      stroke="none"
      d="m234 382-12 4c-3 2-10 6-13 11l-10 22-9 25 23-15c7-5 16-13 19-21s2-26 2-26"
    />
    <path
      fill="currentColor"
      d="m369 294-28-23-11-6-32 41s3 9 8 13l29 18Zm-64 51 25-34 12-21-42-30s-14 10-19 18l-21 35Z"
    />
    <path
      d="M373 180s5-20 4-30-13-21-10-33 19-31 28-35 17 8 21 11 4 10 4 13v8l7 12c1 2-5 2-5 3l1 6-3 4c-2 2 2 4 1 6s-4 5-7 5-8-4-11-3-2 5-2 10l2 23Z"
    />
    <path
      fill="currentColor"
      d="M418 99s-2-11-6-15-11-7-17-8-17 2-22 7-10 14-11 21 1 17 3 23 9 16 9 16 6-5 7-8l4-11 8 1 3-15q2-6 8-10c6-4 14-1 14-1m-6 13v4"
    />
    <path
      d="M392 114s-4-4-5-3-4 4-4 6 2 7 4 8l4 1m6 51s39 21 53 22 24-13 32-17l19-9q6-2 11-6c5-4 1-6 2-9l5-14 3-16q2-5 5-5 4 0 4 5v42q0 8-4 12-6 4-10 4h-8c-3 1-11 9-17 13l-23 15c-6 4-8 10-17 9s-65-21-65-21Z"
    />
    <g fill="var(--_ill-cloth)">
      <path
        d="M390 173v15c-1 6-3 18-7 27l-18 33-15 30c-4 8-9 25-9 25l-59-24 17-26q9-11 18-26c9-15 6-26 11-35s11-20 16-26 18-13 18-13 8 10 13 13z"
      />
      <path d="M375 166s13 2 20 5l24 11-13 32-17-6-15-8" />
    </g>
    <path fill="none" stroke="var(--_ill-mark)" stroke-width="6" d="M120 390v86m-8-11 8 13 8-13" />
  </g>
</svg>`;
