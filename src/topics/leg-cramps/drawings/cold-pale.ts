import {html} from 'lit';
/** On lighter and on darker skin: one lower leg is pale or grey, with a snowflake. */
export const coldPale = html`<svg aria-hidden="true" viewBox="0 0 360 270">
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
      d="M48 29c6 23 15 83 12 106s-9 36-7 61c2 22 8 44 12 66 4 27 7 55 10 83 0 11 3 23 2 34 0 7-4 12-6 18s-1 11-3 16c-5 15-17 27-16 44 5 4 11 11 17 13 2 1 4 0 6 1s4 5 7 6c7 3 8-2 16 4 4 0 7-1 11-1 9 0 17 7 22-5 9-19-12-47-13-67 0-6 1-13 1-19-1-10-4-19-4-29-1-49 17-96 21-144 2-25-5-48-7-72 0-11 2-23 3-34 2-28 3-54 9-81-15-2-81-6-93 0Z"
    />
    <path fill="none" d="M108 478v-15M93 475v-14M77 470l2-14M65 462l2-12" />
    <path
      fill="none"
      stroke-opacity=".5"
      stroke-width="3"
      d="m126 476-1-7c-4-2-6-2-10 0l-1 7M114 391c-4 7-4 11-1 19M77 400c4 7 4 10 1 17M100 166c1 20 2 40 3 60 0 22-2 44-2 66"
    />
    <path
      fill="var(--_ill-pale-light)"
      d="M175 29c6 27 7 54 9 81 1 11 3 23 3 34-2 24-9 47-7 71 4 52 28 106 20 159-3 17-1 20-2 35-1 18-24 54-10 71 6 7 14 0 21 0 3 0 6 2 9 1s4-4 8-4c2-1 5 1 8 0s3-4 5-5 5-1 8-2c6-2 12-9 17-13 0-16-11-30-16-45-2-4-2-9-3-14s-5-11-6-17c-4-37 7-94 14-131 4-18 8-36 10-54 1-21-5-40-7-61-3-28 5-79 12-106-21-2-74-5-93 0Z"
    />
    <path fill="none" d="M208 478v-15M223 475v-14M239 470l-2-14M251 462l-2-12" />
    <path
      fill="none"
      stroke-opacity=".5"
      stroke-width="3"
      d="m190 476 1-7c4-1 6-1 10 0l1 7M202 391c3 7 3 12 1 19M239 400c-3 7-4 10-1 17M216 166c-1 20-3 40-3 60 0 22 2 44 2 66"
    />
    <path fill="var(--_ill-cloth)" d="M39 14h114l-2 132q-55 12-110 0Z" />
    <path fill="var(--_ill-cloth)" d="M163 14h114l-2 132q-55 12-110 0Z" />
    <path fill="none" stroke-opacity=".5" d="M41 124q55 12 110 0m14 0q55 12 110 0" />
    <path
      fill="none"
      stroke-width="5"
      d="M304 284v68M295 289l9 10 9-10M295 347l9-10 9 10M333 301l-58 34M325 296l-4 12 13 3M274 325l14 3-5 12M333 335l-58-34M334 325l-13 3 4 12M283 296l5 12-14 3"
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
      d="M402 29c6 23 15 83 12 106s-9 36-7 61c2 22 8 44 12 66 4 27 7 55 10 83 0 11 3 23 2 34 0 7-4 12-6 18s-1 11-3 16c-5 15-17 27-16 44 5 4 11 11 17 13 2 1 4 0 6 1s4 5 7 6c7 3 8-2 16 4 4 0 7-1 11-1 9 0 17 7 22-5 9-19-12-47-13-67 0-6 1-13 1-19-1-10-4-19-4-29-1-49 17-96 21-144 2-25-5-48-7-72 0-11 2-23 3-34 2-28 3-54 9-81-15-2-81-6-93 0Z"
    />
    <path fill="none" d="M462 478v-15M447 475v-14M431 470l2-14M419 462l2-12" />
    <path
      fill="none"
      stroke-opacity=".5"
      stroke-width="3"
      d="m480 476-1-7c-4-2-6-2-10 0l-1 7M468 391c-4 7-4 11-1 19M431 400c4 7 4 10 1 17M454 166c1 20 2 40 3 60 0 22-2 44-2 66"
    />
    <path
      fill="var(--_ill-pale-dark)"
      d="M529 29c6 27 7 54 9 81 1 11 3 23 3 34-2 24-9 47-7 71 4 52 28 106 20 159-3 17-1 20-2 35-1 18-24 54-10 71 6 7 14 0 21 0 3 0 6 2 9 1s4-4 8-4c2-1 5 1 8 0s3-4 5-5 5-1 8-2c6-2 12-9 17-13 0-16-11-30-16-45-2-4-2-9-3-14s-5-11-6-17c-4-37 7-94 14-131 4-18 8-36 10-54 1-21-5-40-7-61-3-28 5-79 12-106-21-2-74-5-93 0Z"
    />
    <path fill="none" d="M562 478v-15M577 475v-14M593 470l-2-14M605 462l-2-12" />
    <path
      fill="none"
      stroke-opacity=".5"
      stroke-width="3"
      d="m544 476 1-7c4-1 6-1 10 0l1 7M556 391c3 7 3 12 1 19M593 400c-3 7-4 10-1 17M570 166c-1 20-3 40-3 60 0 22 2 44 2 66"
    />
    <path fill="var(--_ill-cloth)" d="M393 14h114l-2 132q-55 12-110 0Z" />
    <path fill="var(--_ill-cloth)" d="M517 14h114l-2 132q-55 12-110 0Z" />
    <path fill="none" stroke-opacity=".5" d="M395 124q55 12 110 0m14 0q55 12 110 0" />
    <path
      fill="none"
      stroke-width="5"
      d="M658 284v68M649 289l9 10 9-10M649 347l9-10 9 10M687 301l-58 34M679 296l-5 12 14 3M628 325l14 3-5 12M687 335l-58-34M688 325l-13 3 4 12M637 296l5 12-14 3"
    />
  </g>
</svg>`;
