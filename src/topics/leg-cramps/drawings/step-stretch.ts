import {html} from 'lit';
/** On the bottom step, hand on the rail, one heel below the edge. */
export const stepStretch = html`<svg aria-hidden="true" viewBox="0 0 360 270">
  <g
    fill="var(--_ill-skin)"
    stroke="currentColor"
    stroke-linecap="round"
    stroke-linejoin="round"
    stroke-width="3.5"
    transform="scale(.5)"
  >
    <path fill="currentColor" fill-opacity=".1" d="M246 500v-60h158v-60h146v-60h134v180Z" />
    <path fill="none" d="M60 500h186m88-60V214m142 166V154m146 166V93" />
    <path fill="none" stroke-width="12" d="M320 220 672 72" />
    <path
      fill="color-mix(in srgb,var(--_ill-skin),currentColor 18%)"
      d="M280 244s25 40 31 47 13 8 15 16-4 18-5 28l-3 44c0 11-3 25-2 30s3 3 7 5l19 10 16 5q6 2 8 5 1 5-5 6h-15l-24-2c-7 0-17 3-22 2s-10-2-12-4-2-6-1-10 12-12 13-18 0-12-1-19l-6-23q-3-11-3-21c0-10 2-13 4-17s8-6 6-10-7-2-12-6l-44-37Z"
    />
    <g class="drop">
      <path
        d="M206 410v-24q0-11 2-21c2-10 11-15 13-22s1-11 1-21-7-56-7-56l48 2-11 56c-2 8 2 11 0 17l-11 22-14 42-7 20"
      />
      <path
        fill="var(--_ill-mark)"
        fill-opacity=".65"
        stroke="none"
        d="m225 345-8 7-8 13q-2 9-2 21l1 24 14-20c4-7 10-15 10-23s-7-22-7-22"
      />
    </g>
    <path
      class="drop"
      d="m222 419-2 6c-1 4 4 4 6 5s8-2 13-2h23q7 1 9 5 1 5-5 6l-15 1q-12 3-22 10c-10 7-13 11-18 13s-8 3-12 2-6-3-5-7l8-27q4-11 4-21v-3"
    />
    <path
      fill="currentColor"
      d="m288 252-21-25c-3-4-9-6-9-6l-34 30s1 8 5 13 22 20 22 20Zm-25 33 3-37c1-8-1-21-1-21l-46-3s-5 14-6 23 1 35 1 35Z"
    />
    <path
      d="M239 130s5-18 4-26-12-19-9-29 17-27 25-31 15 7 19 10 3 8 3 11v7l6 10c1 1-4 2-5 3s1 4 1 5l-2 4v5q-1 4-6 5c-5 1-6-4-9-3s-2 5-2 8l2 21Z"
    />
    <path
      fill="currentColor"
      d="M279 58s-1-9-5-12-10-7-15-7-15 1-20 6-9 12-9 18 2 15 4 19 7 8 7 8l6-4 3-6h7l3-11q2-5 7-9c5-4 12-2 12-2m-63-8a10 10 0 1 1 0 1Zm58 20v3"
    />
    <path
      d="m256 72-4-3-3 6 3 7h3m11 59s17 35 26 43 25 1 32 2l19 2 7-1 6-3q7-2 13-1 8 2 10 7 3 7 1 13-1 9-6 12-7 4-12 1l-8-7q-2-5-5-7t-6-1l-19 2-24 1c-6 0-12 4-18-1s-37-48-37-48Z"
    />
    <path fill="none" d="m361 196-3 16m9-16-3 17m10-17-3 17" />
    <g fill="var(--_ill-cloth)">
      <path
        d="m265 119 5 12q3 9 4 24c1 15-3 24-4 33l-2 30c-1 8 1 23 1 23l-56 1 5-27 6-27c1-9-4-23-3-33l4-27c2-7 10-16 10-16l15 6z"
      />
      <path d="m272 147 7 9-26 17-9-13c-3-4-6-13-6-13" />
    </g>
    <path fill="none" stroke="var(--_ill-mark)" stroke-width="6" d="M146 381v82m-8-11 8 13 8-13" />
  </g>
</svg>`;
