import {html} from 'lit';
/** Night, in bed: knee straight, both hands pull a towel around the ball of the foot. */
export const toesUp = html`<svg aria-hidden="true" viewBox="0 0 360 270">
  <g
    fill="var(--_ill-skin)"
    stroke="currentColor"
    stroke-linecap="round"
    stroke-linejoin="round"
    stroke-width="3.5"
    transform="scale(.5)"
  >
    <path fill="currentColor" fill-opacity=".1" d="M520 44h126v126H520Z" />
    <path fill="none" stroke-opacity=".4" d="M583 44v126m-63-63h126" />
    <path fill="var(--_ill-cloth)" d="M610 62c-32 9-9 47 14 24-12-3-17-12-14-24Z" />
    <path
      fill="currentColor"
      fill-opacity=".1"
      d="M64 438h602q16 0 16 16v46H64Zm-28 82V226q0-14 14-14t14 14v294m604-20v20"
    />
    <path
      fill="var(--_ill-cloth)"
      d="M72 438c11 0 43 3 51-1 30-12 2-101-25-108-39-9-27 89-26 109Z"
    />
    <path
      fill="var(--_ill-far)"
      d="M273 422c28-2 70-13 94-11 20 2 36 16 56 16 26 0 50-10 76-8 21 1 28 22 36 19 12-4 16-30 22-40 4-7 11-11 15-18 2-3 2-7 4-10 3-6 6-8 5-15l-6-2c-5 5-9 11-15 16-12 10-45 24-61 25-14 1-73-11-89-15-11-3-21-8-31-10s-19-1-29-2c-26-4-50-14-76-14-4 17-4 52-1 69Z"
    />
    <path fill="var(--_ill-shorts)" d="M241 394h31c1-6 3-41 0-45l-30-3Z" />
    <g class="pull">
      <path fill="var(--_ill-cloth-far)" d="M382 276 502 347c12 2 20 6 22 12l-14 2-9-4L374 289Z" />
    </g>
    <path
      d="M491 404c-34-5-67-10-100-16-11-2-21-7-31-9s-17-1-25-3c-26-5-52-18-79-19-1 5-6 67-5 69 28 0 69-7 93-5 20 2 37 14 56 14s43-9 56-8 28 2 41 3"
    />
    <path
      fill="var(--_ill-mark)"
      fill-opacity=".65"
      stroke="none"
      d="M356 418c39 10 38 16 81 7-3-19-72-26-81-7Z"
    />
    <path fill="none" stroke-opacity=".5" d="M333 386c10 6 15 7 26 2" />
    <g transform="translate(511 418)">
      <g class="turn">
        <path fill="var(--_ill-far)" d="M-13-67c-11-17 3-31 16-12Z" />
        <path
          d="M-20-14c46-4-15-65 15-67 13-1 23 28 24 38 2 8 1 17 2 25s6 17 4 26c-2 5-6 9-11 11-11 4-22-4-33-7"
        />
        <path fill="none" stroke-opacity=".5" d="M2 7c7 3 10 3 16-2" />
      </g>
    </g>
    <g class="pull">
      <path
        fill="var(--_ill-cloth)"
        d="M349 308 508 358c13 3 22 6 25 13 2 8-1 13-9 12-7-2-13-7-26-9L342 320Z"
      />
    </g>
    <path
      fill="var(--_ill-shorts)"
      d="M252 430c6-24 6-51 7-76-36 1-24-41-65-42-47-1-79 88-39 117 12 10 34 14 49 8 17-6 30-14 48-7Z"
    />
    <g class="pull">
      <path
        fill="var(--_ill-far)"
        d="M234 222c-10 2-15 13-12 23 5 13 18 26 26 36s14 22 24 27c14 7 49-3 63-7 7-2 15-6 22-7 14-1 30 15 38-4s-9-31-26-26c-6 3-7 10-14 12-10 3-35 0-49 2-6 1-13 4-19 3-17-2-24-66-53-59Z"
      />
      <path
        fill="none"
        stroke-opacity=".6"
        stroke-width="3"
        d="M397 281c-5-3-9-4-15-4M395 287l-15-4M393 294l-15-4"
      />
    </g>
    <path
      d="M235 158c9 2 17 8 27 7 6-8 4-23 12-28-3-4-8-8-9-13-3-10 10-15-5-33-7-10-19-15-31-15-22-1-41 21-35 43 2 8 7 13 8 20 2 17-18 47 11 51 4 1 8-1 12-3 10-7 3-20 10-29Z"
    />
    <path fill="var(--_ill-hair)" d="M201 81c0-17-26-17-26 0s26 16 26 0Z" />
    <path
      fill="var(--_ill-hair)"
      d="M263 95c11-37-82-35-73 17 1 9 6 24 17 25 14 1 8-26 25-28l5 6c7-11 13-17 26-20Z"
    />
    <path d="M227 134c6-7 10-14 6-23-4 0-5 0-9 2-2 7-3 16 3 21Z" />
    <path fill="none" stroke="var(--_ill-hair)" stroke-width="3.8" d="m259 118-1 5" />
    <path fill="none" stroke="var(--_ill-hair)" stroke-opacity=".8" d="M254 112c4-2 6-2 10-1" />
    <path fill="none" d="M266 149h-6" />
    <path
      fill="var(--_ill-cloth)"
      d="M139 372c12 3 87 10 99 7 4-16 0-34 1-50 1-18 7-35 9-52s-2-34-5-51c-2-10-8-16-11-25-2-6-1-14-2-21-9-5-21-15-32-15-6 0-13 5-17 9-25 17-34 68-33 97 0 15 4 29 3 44-1 12-2 25-7 37-1 5-5 9-6 14 0 3 0 3 1 6Z"
    />
    <g class="pull">
      <path fill="var(--_ill-cloth)" d="M341 312c-4 19-6 37 0 56l22-2c0-9-3-18-3-27s1-19 1-29Z" />
      <path
        d="M215 226c-9 2-14 11-13 20s35 67 44 73c17 11 64-9 86-6 6 1 12 5 18 7 8 3 15 2 19-6 11-18-7-39-27-31-6 2-7 9-14 10-13 2-26-3-38-3-9 0-17 2-25 1-21-5-16-74-50-65Z"
      />
      <path
        fill="none"
        stroke-opacity=".6"
        stroke-width="3"
        d="M372 301c-5-2-10-4-15-5M370 308l-16-4M368 315l-16-5"
      />
    </g>
    <path fill="var(--_ill-cloth)" d="m223 198 26 53-41 20-18-35" />
    <path
      fill="none"
      stroke="var(--_ill-mark)"
      stroke-width="6"
      d="M572 296q-40-42-102-38M481 247l-13 11 15 9"
    />
  </g>
</svg>`;
