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
    <path
      fill="var(--_ill-far)"
      d="M267 223c13 24 22 49 33 74 4 7 9 15 11 23 0 3-1 40-1 48 0 15-2 32 1 48 2-1 7 5 9 6 5 3 11 5 16 7s17 1 16 9c-7 6-30 0-38 0s-17 5-24 0-1-15 2-20c0-1 2-4 1-1-1-6-1-12-3-18-4-14-14-30-12-45 0-9 7-17 6-26-3-8-25-30-31-39-11-13-20-27-30-41"
    />
    <path
      fill="var(--_ill-shorts)"
      d="M250 293c-9-14-27-34-31-50-3-11 3-27 13-33 8-5 23-1 30 5 15 14 22 36 30 54Z"
    />
    <g class="drop">
      <path
        d="M230 429c3-6 6-11 8-17 4-13 6-28 8-42 2-11 6-21 8-31s1-18 2-26c4-26 7-52 8-78h-50c1 17 2 34 4 50s9 40 8 54c-1 12-12 19-12 33 0 20 12 45 0 63"
      />
      <path
        fill="var(--_ill-mark)"
        fill-opacity=".65"
        stroke="none"
        d="M231 345c13 9 2 43-5 52-8-8-11-48 5-52Z"
      />
    </g>
    <g transform="translate(260 439)">
      <g class="turn">
        <path d="M-30-10c5 1 11 2 17 2 4 1 32-2 32 6-2 4-18 2-23 3-20 5-43 32-42-5" />
      </g>
    </g>
    <path
      fill="var(--_ill-shorts)"
      d="M215 287c-2-16-7-43-2-59 3-10 15-21 27-21 10 0 21 10 24 19 6 20 1 42-1 62Z"
    />
    <g stroke-width="4" transform="matrix(.836.044-.044.836 6 19)">
      <path
        d="M324 84c7 3 14 7 22 3 1-6 1-15 6-19-11-20-1-20-9-32-4-8-15-13-24-13-16 0-31 17-26 33 2 6 6 9 6 16 0 9-6 17-4 25 0 4 3 7 7 9 18 8 17-12 21-22Z"
      />
      <path
        fill="var(--_ill-hair)"
        d="M344 37c11-25-59-28-55 16 1 10 5 17 15 21 7-8 5-24 17-27l5 11c9-6-6-16 18-21Z"
      />
      <path d="M318 66c4-5 8-11 4-17-9 1-11 12-4 17Z" />
      <path fill="none" stroke="var(--_ill-hair)" d="M341 54v3" />
      <path fill="none" stroke="var(--_ill-hair)" stroke-opacity=".8" d="M337 49c3-1 5-1 8 0" />
      <path fill="none" d="M346 77h-4" />
      <path
        fill="var(--_ill-cloth)"
        d="M256 240c16 3 55 7 70 2 2-9 0-20 0-29 0-17 4-33 4-49 0-10-3-19-4-28-1-6-1-16-7-16-3-6-2-11-1-18-5-5-14-16-21-16-28-2-37 52-38 72 0 15 5 29 4 44-1 9-10 31-7 38Z"
      />
    </g>
    <path fill="none" stroke-width="12" d="M318 223 672 74" />
    <path
      d="M268 136c9 15 18 29 26 44 2 3 4 11 7 13 5 0 9-3 13-3 15-1 30 3 45 1 6-1 11-6 17-6 19 0 14 32-6 26-4-2-6-5-9-7-11 0-23 4-33 5s-27 6-36 3c-3-2-41-53-46-60"
    />
    <path fill="none" stroke-opacity=".6" stroke-width="3" d="m370 194-3 13m9-14-3 15m9-13-3 13" />
    <g stroke-width="4" transform="matrix(.832-.091.091.832-10 61)">
      <path fill="var(--_ill-cloth)" d="m311 111 21 39-29 16-15-25" />
    </g>
    <path
      fill="none"
      stroke="var(--_ill-mark)"
      stroke-width="6"
      d="M146 388v84m-10-13 10 14 10-14"
    />
  </g>
</svg>`;
