import {html} from 'lit';
/** Left, a soft calf and a flat foot; right, a short, hard calf that pulls the toes down. */
export const crampVsRelaxed = html`<svg aria-hidden="true" viewBox="0 0 360 270">
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
    <path
      d="M218-20h-112c-2 50 12 99 11 149 0 11-1 23-3 34-4 21-14 42-11 64s12 41 19 61c6 18 9 36 12 54 2 12 3 25 1 37s-18 42-8 51c4 4 10 5 15 5 18 1 35-6 53-6 14 0 26 6 39 6 7 0 14-4 21-3 5 0 8 3 13 2 9-2 13-14 4-19-6-3-15-1-22-3-30-7-71-35-74-68-7-65 4-131 12-196 1-14 0-29 2-43 3-16 9-31 13-47 6-26 11-52 15-78Z"
    />
    <path
      fill="var(--_ill-mark)"
      fill-opacity=".32"
      stroke="none"
      d="M123 147c-2 7-2 15-3 22s-6 15-7 23c-7 29 1 63 13 90 22-21 34-127-3-135Z"
    />
    <path
      fill="none"
      stroke-opacity=".5"
      d="M150 396c5-11 14-13 17 1M262 421c4 5 7 5 13 2M169 101c-7 22-8 23 4 43M118 113l14 14"
    />
    <path
      d="M611-20h-113c-2 12-1 22 0 34 2 35 6 72 1 106-4 29-31 50-29 79 1 18 12 32 19 49 11 26 13 57 11 84-2 34-35 27-31 46s36 35 49 50c10 11 15 26 27 36 6 5 16 21 22 21s10-4 10-10c0-1-17-34-20-43-5-21 1-41-3-62-3-14-12-27-13-41-1-12 1-25 2-38 3-34 7-69 15-103 3-16 8-31 11-47 3-13 3-25 6-38 5-20 13-40 20-60s12-42 16-63Z"
    />
    <path
      fill="var(--_ill-mark)"
      fill-opacity=".75"
      stroke="none"
      d="M502 138c-5 7-7 13-11 20-14 26-18 38-7 67 2 7 5 14 13 15 27 1 49-90 5-101Z"
    />
    <path
      fill="none"
      stroke-opacity=".4"
      stroke-width="3"
      d="M495 160c-6 21-7 39-5 61M506 156l-6 70"
    />
    <path
      fill="none"
      stroke-opacity=".5"
      d="M509 369c12-4 19 2 11 13M566 469c-1 6 1 8 7 11M553 105c-9 19-10 20 0 40M502 112l12 14"
    />
    <path
      fill="none"
      stroke="var(--_ill-mark)"
      stroke-width="6"
      d="m445 208-22 13M442 186h-26M445 163l-22-13M601.5 390.5q24 46 0 88M597 464l3 16 15-9"
    />
  </g>
</svg>`;
