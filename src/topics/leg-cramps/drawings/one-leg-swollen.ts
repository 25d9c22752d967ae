import {html} from 'lit';
/** On lighter and on darker skin: calf, ankle and foot of one leg are wider and a changed colour. */
export const oneLegSwollen = html`<svg aria-hidden="true" viewBox="0 0 360 270">
  <g
    fill="var(--_ill-skin)"
    stroke="currentColor"
    stroke-linecap="round"
    stroke-linejoin="round"
    stroke-width="3.5"
    transform="scale(.5)"
  >
    <rect
      width="338"
      height="512"
      x="14"
      y="14"
      fill="currentColor"
      fill-opacity=".06"
      stroke="none"
      rx="22"
    />
    <path fill="none" d="M28 474h310" />
    <path
      fill="var(--_ill-skin-light)"
      d="M53 29c7 38 16 72 15 111 0 21-8 40-7 61 4 60 29 121 23 181-1 6-4 11-6 17-1 4-2 9-3 13-5 15-16 27-15 43 5 4 9 6 13 11 8 2 11 6 17 8 3 1 6-1 9 0s4 3 7 4 6-1 9-1c6 0 11 6 17 1 14-13-5-50-7-65-2-12-1-23-4-35-8-47 17-105 20-153 2-26-7-50-7-76-1-38 8-82 14-120-2-2-90-2-95 0Z"
    />
    <path fill="none" d="m114 475-1-14M99 472v-13M84 467l1-13M72 460l2-12" />
    <path
      fill="none"
      stroke-opacity=".5"
      stroke-width="3"
      d="m131 473-1-6c-4-3-6-3-10 0l-1 6M117 94c3 15 3 24-3 38M88 134l-5-16M119 391c-2 7-3 11-1 18M84 400c2 6 3 10 1 17M106 175c2 41 2 80 0 121"
    />
    <path
      fill="var(--_ill-swollen-light)"
      d="M206 29c4 22 11 45 11 68 0 9-1 19-1 28s2 17 0 26c-3 21-13 39-13 61 0 34 13 67 18 101 4 24 1 47 2 72 0 10 2 19 2 29 0 13-12 23-13 36 0 4 1 8 1 12 0 6-2 11 3 16 7 7 14-1 21-1 4 0 8 3 12 2s6-5 10-5 6 2 9 1c6-1 8-6 17-7 7-8 16-10 17-15 3-14-19-34-20-50 0-9 1-17 1-26-1-32-5-48 2-81 5-31 18-62 19-94 1-21-11-39-14-60-2-7-1-15-1-22 0-39 4-54 12-91-2-2-90-2-95 0Z"
    />
    <path fill="none" d="m238 475 1-14M256 472v-13M273 467l-1-13M288 460l-3-12" />
    <path
      fill="none"
      stroke-opacity=".5"
      stroke-width="3"
      d="m217 473 2-6c5-3 6-3 11 0l2 6M237 94c-3 15-3 24 3 38M266 134l5-16"
    />
    <path fill="var(--_ill-shorts)" d="M40 14h124l1 40q-63 18-126 0Z" />
    <path fill="var(--_ill-shorts)" d="M190 14h124l1 40q-63 18-126 0Z" />
    <path
      fill="none"
      stroke="var(--_ill-mark)"
      stroke-width="6"
      d="M186 211h-22m10-10-10 10 10 10m144-10h22m-10-10 10 10-10 10"
    />
    <rect
      width="338"
      height="512"
      x="368"
      y="14"
      fill="currentColor"
      fill-opacity=".06"
      stroke="none"
      rx="22"
    />
    <path fill="none" d="M382 474h310" />
    <path
      fill="var(--_ill-skin-dark)"
      d="M407 29c7 38 16 72 15 111 0 21-8 40-7 61 4 60 29 121 23 181-1 6-4 11-6 17-1 4-2 9-3 13-5 15-16 27-15 43 5 4 9 6 13 11 8 2 11 6 17 8 3 1 6-1 9 0s4 3 7 4 6-1 9-1c6 0 11 6 17 1 14-13-5-50-7-65-2-12-1-23-4-35-8-47 17-105 20-153 2-26-7-50-7-76-1-38 8-82 14-120-2-2-90-2-95 0Z"
    />
    <path fill="none" d="m468 475-1-14M453 472v-13M438 467l1-13M426 460l2-12" />
    <path
      fill="none"
      stroke-opacity=".5"
      stroke-width="3"
      d="m485 473-1-6c-4-3-6-3-10 0l-1 6M471 94c3 15 3 24-3 38M442 134l-5-16M473 391c-2 7-3 11-1 18M438 400c2 6 3 10 1 17M460 175c2 41 2 80 0 121"
    />
    <path
      fill="var(--_ill-swollen-dark)"
      d="M560 29c4 22 11 45 11 68 0 9-1 19-1 28s2 17 0 26c-3 21-13 39-13 61 0 34 13 67 18 101 4 24 1 47 2 72 0 10 2 19 2 29 0 13-12 23-13 36 0 4 1 8 1 12 0 6-2 11 3 16 7 7 14-1 21-1 4 0 8 3 12 2s6-5 10-5 6 2 9 1c6-1 8-6 17-7 7-8 16-10 17-15 3-14-19-34-20-50 0-9 1-17 1-26-1-32-5-48 2-81 5-31 18-62 19-94 1-21-11-39-14-60-2-7-1-15-1-22 0-39 4-54 12-91-2-2-90-2-95 0Z"
    />
    <path fill="none" d="m592 475 1-14M610 472v-13M627 467l-1-13M642 460l-3-12" />
    <path
      fill="none"
      stroke-opacity=".5"
      stroke-width="3"
      d="m571 473 2-6c5-3 6-3 11 0l2 6M591 94c-3 15-3 24 3 38M620 134l5-16"
    />
    <path fill="var(--_ill-shorts)" d="M394 14h124l1 40q-63 18-126 0Z" />
    <path fill="var(--_ill-shorts)" d="M544 14h124l1 40q-63 18-126 0Z" />
    <path
      fill="none"
      stroke="var(--_ill-mark)"
      stroke-width="6"
      d="M540 211h-22m10-10-10 10 10 10m144-10h22m-10-10 10 10-10 10"
    />
  </g>
</svg>`;
