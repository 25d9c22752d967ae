import {html} from 'lit';
/** Night, in bed: knee straight, a towel pulls the toes up. */
export const toesUp = html`<svg aria-hidden="true" viewBox="0 0 360 270">
  <g
    fill="var(--_ill-skin)"
    stroke="currentColor"
    stroke-linecap="round"
    stroke-linejoin="round"
    stroke-width="3.5"
    transform="scale(.5)"
  >
    <path
      fill="currentColor"
      fill-opacity=".1"
      d="M520 60h110v120H520ZM60 432h600q16 0 16 16v52H60Zm-24 88V212q0-12 12-12t12 12v308m604-20v20m-374-88c44-20 64-92 104-92s80 58 130 58 16-56 40-56 26 74 96 90Z"
    />
    <path fill="none" stroke-opacity=".4" d="M575 60v120m-55-60h110" />
    <path
      fill="var(--_ill-cloth)"
      d="M600 76a16 16 0 1 0 14 24 18 18 0 0 1-14-24M72 430s-2-77 2-90 16-13 26-10 27 17 34 30 6 41 6 50-8 20-8 20Z"
    />
    <path
      d="M478 415c-9-2-17 0-26 1s-23 6-33 8-20 5-30 4-22-10-33-12-18 0-33 2l-79 13v-67l79 11h22l32 8c20 5 46 5 61 6l41 4"
    />
    <path
      class="pull"
      d="M476 393h3c4 0 3-4 5-8s8-22 9-29v-18q-1-8 2-14c3-6 7 0 9 3s8 12 10 20 1 24 3 34 8 23 8 30 0 13-3 17-7 5-13 3-22-14-31-16l-3-1"
    />
    <path
      fill="var(--_ill-mark)"
      fill-opacity=".65"
      stroke="none"
      d="m357 410 12 10q8 5 21 6c13 1 20-3 29-4s33-8 33-8l-32-14q-17-7-35-7c-18 0-28 17-28 17"
    />
    <path fill="currentColor" d="M167 360s-15 26-16 36-2 24 7 30 26 6 42 6l61-3 1-65-38-4Z" />
    <path
      d="M203 246s6-24 5-37-16-26-12-41 23-38 34-43 22 9 27 14 4 11 5 15-2 7 0 11l8 14c0 2-6 3-6 5l1 7-3 4c-2 1 2 5 0 8s-4 6-8 7-10-6-13-4-3 6-3 12l3 28Z"
    />
    <path
      fill="currentColor"
      d="M259 145s-2-13-7-18-14-9-22-9-20 2-27 8-13 17-14 26 3 20 6 26 10 13 10 13l9-6c3-2 5-8 5-8h9l4-17q3-8 9-12c6-4 18-3 18-3m-90-11a14 14 0 1 1 0 1Zm83 28v5"
    />
    <path d="M227 164s-5-4-7-3-4 4-4 7 3 9 4 10l5 1" />
    <g class="pull">
      <path
        fill="var(--_ill-cloth)"
        d="M378 310s-2-13-6-19-19-15-19-15l17-11s16 8 21 14 9 27 9 27Zm7-3 125 31s13 8 11 13-16 5-16 5l-123-35Z"
      />
      <path
        d="M245 259s26 47 41 55 34-5 44-6l27-3q5 0 9-3l8-6 12-7q5-2 11-1 8 2 9 7l4 14q2 9-2 13-6 6-14 5l-15-1-9-3-9 1-26 8c-9 3-24 7-33 8s-15 11-25 4-59-64-59-64Z"
      />
      <path fill="none" d="m405 297-16 3m18 6-16 3m18 5-16 3" />
    </g>
    <g fill="var(--_ill-cloth)">
      <path
        d="M239 232s5 10 7 18 5 21 4 34l-7 46-4 42-1 34-78-3 8-38q6-18 9-38c3-20-3-33-2-46s4-28 8-38 14-23 14-23 15 9 21 10z"
      />
      <path d="m243 254 23 24-34 27-15-17c-4-5-10-18-10-18" />
    </g>
    <path
      fill="none"
      stroke="var(--_ill-mark)"
      stroke-width="6"
      d="M539 299q-35-31-86-14m10-12-10 12 15 4"
    />
  </g>
</svg>`;
