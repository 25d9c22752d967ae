import {html} from 'lit';
/** On a bench: one leg straight, both hands pull a towel, the other foot on the floor. */
export const towelStretch = html`<svg aria-hidden="true" viewBox="0 0 360 270">
  <g
    fill="var(--_ill-skin)"
    stroke="currentColor"
    stroke-linecap="round"
    stroke-linejoin="round"
    stroke-width="3.5"
    transform="matrix(-.5 0 0 .5 360 0)"
  >
    <path fill="none" d="M40 512h640" />
    <path
      fill="currentColor"
      fill-opacity=".1"
      d="M84 384h556q10 0 10 10v8q0 10-10 10H84q-10 0-10-10v-8q0-10 10-10m28 28-8 100m508-100 8 100"
    />
    <g class="pull">
      <path fill="var(--_ill-cloth-far)" d="M374 232 488 299c11 2 19 6 21 12l-14 2-8-4L366 244Z" />
    </g>
    <path
      d="M478 352c-36-4-67-9-103-16-6-1-12-4-18-6-9-2-18-2-27-4s-15-5-23-8c-15-5-31-9-47-12-3 6-10 60-7 65 31 2 61-5 92-2 18 2 33 14 51 14 16 0 31-7 47-7 14 0 28 0 41 0"
    />
    <path
      fill="var(--_ill-mark)"
      fill-opacity=".65"
      stroke="none"
      d="M351 365c29 10 46 17 77 8-18-18-57-26-77-8Z"
    />
    <path fill="none" stroke-opacity=".5" d="M330 336c10 6 14 7 24 2" />
    <g transform="translate(497 365)">
      <g class="turn">
        <path fill="var(--_ill-far)" d="M-12-62c-10-16 2-29 15-11Z" />
        <path
          d="M-19-13c44-4-13-60 14-62 20-2 23 45 25 57 1 7 4 14 3 21s-4 13-10 15c-10 3-21-4-31-7"
        />
        <path fill="none" stroke-opacity=".5" d="M2 7c6 2 10 2 15-2" />
      </g>
    </g>
    <g class="pull">
      <path
        fill="var(--_ill-cloth)"
        d="M343 260 494 309c12 3 21 6 23 12 2 8-1 13-9 12-6-2-12-7-24-9L337 271Z"
      />
    </g>
    <path
      fill="var(--_ill-shorts)"
      d="m254 375 8-72c-34 6-24-43-68-40-39 3-74 95-18 116 29 11 52-16 78-4Z"
    />
    <path
      d="M249 378c6 0 9 1 13 5-1 7-4 15-4 22 0 21 12 40 12 61 0 15-8 28-8 42 3 2 5 4 9 5 11 2 22-4 32-4 7 0 14 2 21 3s18 0 26-1c1-3 2-4 2-7-15-9-32-8-45-21-5-5-10-10-12-16-7-20 0-60 6-80 2-7 5-13 5-20 0-5-2-9-5-13-9-13-29-19-43-25-4 15-11 34-9 49Z"
    />
    <path
      fill="none"
      stroke-opacity=".5"
      d="M277 490c2-3 4-4 7-6l3 6M344 505l3 2 4-1M299 350c-5 8-5 13 0 21"
    />
    <path
      fill="var(--_ill-shorts)"
      d="M247 381c7-18 10-38 15-57-6-3-13-5-19-9-15-12-2-34-33-45s-47 12-58 37c-13 30-14 61 21 76 31 13 39-12 74-2Z"
    />
    <g class="pull">
      <path
        fill="var(--_ill-far)"
        d="M235 179c-36 9 26 76 37 81 22 11 59-11 82-11 13 0 24 17 32-2 9-21-13-32-26-26-4 3-5 9-10 11-1 0-66 2-67 2-19-8-20-62-48-55Z"
      />
      <path
        fill="none"
        stroke-opacity=".6"
        stroke-width="3"
        d="M388 237c-5-2-9-3-14-4M387 243l-15-4M384 250l-14-4"
      />
    </g>
    <path
      d="M237 120c10-1 17 6 27 5 3-5 5-13 5-19l5-6c-2-4-6-8-8-12-3-10 5-16-3-29-6-10-18-16-29-16-23-2-39 18-34 40 1 7 7 14 7 21 1 10-7 19-6 30 0 5 3 10 8 12 25 15 24-18 28-26Z"
    />
    <path
      fill="var(--_ill-hair)"
      d="M264 61c6-17-10-22-24-23-54-7-57 67-26 69 7-9 7-33 21-33 3 4 4 8 6 13 10-15-1-24 23-26Z"
    />
    <path d="M230 97c6-6 10-12 7-21-4-1-5 0-9 2-2 7-4 14 2 19Z" />
    <path fill="none" stroke="var(--_ill-hair)" stroke-width="3.6" d="M260 82v4" />
    <path fill="none" stroke="var(--_ill-hair)" stroke-opacity=".8" d="M256 76c4-1 5-1 9 0" />
    <path fill="none" d="M267 111h-6" />
    <path
      fill="var(--_ill-cloth)"
      d="M146 321c19 4 77 12 94 6 2-18 0-36 1-54 3-32 11-57 3-90-2-9-8-16-10-25-1-6 0-13-2-19-8-4-21-14-30-14-34 0-46 69-47 94 0 15 4 31 3 47-1 13-13 49-12 55Z"
    />
    <g class="pull">
      <path fill="var(--_ill-cloth)" d="M335 264c-4 17-5 31-1 48l24-2c-3-16-4-32-3-48Z" />
      <path
        d="M218 183c-8 3-12 10-12 18 0 10 33 68 42 71 23 7 57-9 78-8 10 0 26 16 35 5 14-17-2-39-23-34-6 2-7 9-14 11-12 3-27-3-40-3-7 0-15 3-22 1-16-4-13-70-44-61Z"
      />
      <path
        fill="none"
        stroke-opacity=".6"
        stroke-width="3"
        d="M365 253c-5-3-9-4-14-4M364 260l-16-4M361 266l-15-4"
      />
    </g>
    <path fill="var(--_ill-cloth)" d="m226 156 24 50-38 19-18-33" />
    <path
      fill="none"
      stroke="var(--_ill-mark)"
      stroke-width="6"
      d="M556 250q-40-42-100-38M467 201l-13 11 15 9"
    />
  </g>
</svg>`;
