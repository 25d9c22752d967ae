import {html} from 'lit';
/** A leg from the back and from the front: calf marked strongest, thigh and foot lighter. Lines lead to the labels. */
export const anatomy = html`<svg aria-hidden="true" viewBox="0 0 360 270">
  <g
    fill="var(--_ill-skin)"
    stroke="currentColor"
    stroke-linecap="round"
    stroke-linejoin="round"
    stroke-width="3.5"
    transform="scale(.5)"
  >
    <path fill="none" d="M166 472h388" />
    <g transform="translate(16 -16)">
      <path d="M252 461c-9 3-29 16-26 27 7 9 26 6 36 4 0-12-3-21-10-31Z" />
      <path
        d="M209 40c0 39 6 77 13 115 4 18 9 36 11 54 2 16 2 31 0 46-1 12-4 22-4 34 2 33 13 65 17 99 1 12 3 24 2 36-1 8-4 15-4 22 0 5 1 10 1 15 0 14-5 34 16 34 7 0 15-3 18-10 4-9-2-20-2-29 0-7 3-12 3-19 0-17-5-24-2-46 4-29 14-57 15-87 1-16-3-30-5-46-1-14 0-28 2-42 3-32 30-156 21-177-25 0-81-5-102 0Z"
      />
      <path
        fill="var(--_ill-mark)"
        fill-opacity=".32"
        stroke="none"
        d="M258 222c2-17-3-34-3-51s8-94 6-101-9-11-17-11c-13 0-22 11-25 23-6 23 9 74 13 99 1 11 0 23 3 34 1 5 3 8 7 11 2-7 2-15 3-22Z"
      />
      <path
        fill="var(--_ill-mark)"
        fill-opacity=".32"
        stroke="none"
        d="m266 222 12-18 3 26c11-16 8-38 11-57 4-21 27-112-12-114-8 0-15 5-17 12-6 18 4 41 4 59 1 16 2 32 1 47s-4 30-2 45Z"
      />
      <path
        fill="var(--_ill-mark)"
        fill-opacity=".8"
        stroke="none"
        d="M255 337c9-12 17-90-2-92-27-2-19 74-1 92Z"
      />
      <path
        fill="var(--_ill-mark)"
        fill-opacity=".8"
        stroke="none"
        d="M272 346c27-21 16-106-2-101-20 6-10 87 2 101Z"
      />
      <path
        fill="none"
        stroke-opacity=".5"
        stroke-width="3"
        d="M251 350c5 33 7 65 6 98M274 357c-6 30-8 60-7 91M248 234c11 3 17 3 28-2M247 433c2 6 2 11 1 17M276 427c-2 6-2 11-1 17"
      />
      <path fill="var(--_ill-shorts)" d="M192-30h140l-4 88q-66 16-132 0Z" />
      <g class="leads" fill="none">
        <path stroke-width="2.5" d="M190 132h36M190 296h48" />
        <path stroke-width="9" d="M226 132h0m12 164h0" />
      </g>
    </g>
    <g transform="translate(-16 -16)">
      <path
        d="M409 38c-9 22 19 153 22 188 1 11 2 22 1 34-1 17-6 33-4 50 2 31 12 60 15 91 1 13-2 24-3 36 0 5 1 9 0 14-2 17-19 39-4 54 3-1 7-3 10-3s5 2 8 2 23-7 26-9 7-7 12-10c-2-18-17-41-20-59-5-35 14-92 18-128 3-25-6-49-4-73s7-44 12-66c8-40 13-78 13-119-8-5-86-2-102-2Z"
      />
      <path fill="none" d="m448 501 1-11M461 499v-11M472 494l-1-10M482 489l-2-10" />
      <path
        fill="var(--_ill-mark)"
        fill-opacity=".32"
        stroke="none"
        d="M462 192c12-22 15-115 1-137-5 1-9 2-12 6-10 13-5 116 4 130Z"
      />
      <path
        fill="var(--_ill-mark)"
        fill-opacity=".32"
        stroke="none"
        d="M439 215c6 0 9-1 11-7 5-12-7-58-7-75s6-36 0-52c-2-4-5-8-9-8-27 0-10 62-8 76 3 22 0 46 13 66Z"
      />
      <path
        fill="var(--_ill-mark)"
        fill-opacity=".32"
        stroke="none"
        d="M469 204c5-1 8-3 11-7s36-137 7-137c-7 0-11 7-13 13-7 20 0 43-1 64-1 17-7 32-7 49 0 6 1 12 3 18Z"
      />
      <path
        fill="var(--_ill-mark)"
        fill-opacity=".45"
        stroke="none"
        d="M441 474c13 6 24 5 35-4-8-21-36-21-35 4Z"
      />
      <path
        fill="none"
        stroke-opacity=".5"
        stroke-width="3"
        d="M446 209c-2 12-2 19 3 30M469 240l4-13M455 274c-2 32-2 64-1 96M444 434c2 5 3 8 1 14M472 441c-2 5-2 8 0 13M435 499l2-6c5 0 6 1 7 6"
      />
      <path fill="var(--_ill-shorts)" d="M388-30h140l-4 88q-66 16-132 0Z" />
      <g class="leads" fill="none">
        <path stroke-width="2.5" d="M530 132h-44m44 330h-60" />
        <path stroke-width="9" d="M486 132h0m-16 330h0" />
      </g>
    </g>
  </g>
</svg>`;
