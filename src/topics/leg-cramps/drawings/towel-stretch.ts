import {html} from 'lit';
/** Sitting tall, leg straight, both hands pull a towel. */
export const towelStretch = html`<svg aria-hidden="true" viewBox="0 0 360 270">
  <g
    fill="var(--_ill-skin)"
    stroke="currentColor"
    stroke-linecap="round"
    stroke-linejoin="round"
    stroke-width="3.5"
    transform="matrix(-.5 0 0 .5 360 0)"
  >
    <path fill="currentColor" fill-opacity=".1" d="M90 472h540v12H90Zm-50 12h640" />
    <g fill="color-mix(in srgb,var(--_ill-skin),currentColor 18%)">
      <path
        d="m225 265 86 34c20 7 40 12 52 15s26 9 31 11 7 2 11 2 6-2 10-3 11-2 15-1 8 1 11 4 6 7 6 11 0 11-2 16-4 9-8 11-12 0-16-1l-15-8-7-7q-3-3-10-4l-32-5-41-7-21-6-84-28Z"
      />
      <path
        d="m193 372 63-59c13-13 17-37 33-34s21 25 35 45l70 101-22 17-53-55c-10-10-19-13-24-22s6-47-4-35-42 88-42 88Z"
      />
    </g>
    <path fill="currentColor" d="M202 359s-24 26-31 36l-20 29 54 45s22-15 30-25 25-38 25-38Z" />
    <path
      d="m238 396 86 12c11 1 14-1 23 1s20 6 35 8l66 7 45 4c5 0 3-4 4-9s9-24 10-31l1-20c1-5-1-12 2-15s7 0 10 3 8 13 10 22 1 26 3 36 9 25 9 33 0 14-3 18-8 6-14 4-24-15-33-18-19 0-29 2l-36 8c-11 2-21 6-32 4s-24-10-36-12-20 0-36 2l-86 14Z"
    />
    <path
      fill="var(--_ill-mark)"
      fill-opacity=".65"
      stroke="none"
      d="m360 446 13 11q9 5 22 6 18 0 33-4l35-8s-23-12-34-15-27-9-38-8-31 18-31 18"
    />
    <path fill="currentColor" d="M154 392s-16 28-17 39-2 26 8 33 28 6 45 6l67-3v-71l-41-4Z" />
    <path
      fill="var(--_ill-cloth)"
      d="M379 330s-1-15-5-21-19-18-19-18l20-11s16 10 21 18 8 29 8 29Zm9-2 139 41s12 8 10 13-16 5-16 5l-138-44Z"
    />
    <path
      d="M166 268s6-26 5-39-17-29-13-44 25-41 37-47 24 10 29 15 5 13 5 17v11c1 4 8 13 9 15s-6 3-7 5 2 6 1 8-3 3-3 5 2 5 1 8-5 7-9 7-11-6-15-4-2 7-2 13l2 30Z"
    />
    <path
      fill="currentColor"
      d="M226 160s-2-14-7-19-15-10-24-10-22 2-29 8-13 19-15 28 2 23 4 31 13 22 13 22l9-11 6-15 10 1s2-14 5-19 5-10 9-13 19-3 19-3m-7 18v5"
    />
    <path
      d="M191 180s-4-4-7-3-4 5-4 8 3 9 4 10l6 1m27 79s45 43 62 51 37-3 49-3l29-1q6 1 10-2l9-5 14-7h11q6 2 10 9 5 9 3 15-1 9-4 13-6 6-15 5-12-1-17-3l-9-4h-10l-28 6-37 6c-9 1-14 7-25 2s-75-53-75-53Z"
    />
    <path fill="none" d="m410 318-17 2m18 8-17 2m18 7-17 2" />
    <g fill="var(--_ill-cloth)">
      <path
        d="M210 250s7 11 10 19 8 22 9 35-2 36-2 51l2 45 3 36-85 8 4-42c1-13 6-27 5-42s-8-34-9-48 1-32 4-42 13-27 13-27 16 7 24 8 22-1 22-1"
      />
      <path d="m220 270 24 20-30 38-19-16-16-16" />
    </g>
    <path
      fill="none"
      stroke="var(--_ill-mark)"
      stroke-width="6"
      d="M557 331q-36-35-88-22m10-11-10 11 14 5"
    />
  </g>
</svg>`;
