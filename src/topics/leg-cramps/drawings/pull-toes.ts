import {html} from 'lit';
/** Close up: one leg on a bed, a towel pulls the toes up. What runs on past the frame fills any shape of it. */
export const pullToes = html`<svg aria-hidden="true" viewBox="0 0 440 232" overflow="visible">
  <g
    fill="var(--_ill-skin)"
    stroke="currentColor"
    stroke-linecap="round"
    stroke-linejoin="round"
    stroke-width="3"
  >
    <path fill="currentColor" fill-opacity=".1" d="M-600 204H1100V900H-600Z" />
    <g class="pull" fill="var(--_ill-far)">
      <path
        transform="translate(24-8)"
        d="M-420-130-12 6q54 18 104 40l7 38Q42 78-12 52l-408-128Z"
      />
      <path fill="var(--_ill-cloth-far)" d="m146 46 166 20q26 3 34 27l-16 2q-4-9-22-11L146 70Z" />
      <path d="M112 35c8-8 22-12 34-10 14 1 22 10 22 24-1 12-6 23-14 28l-38-2Z" />
    </g>
    <path
      d="M286 156Q196 147 118 132C104 119 80 118 64 126 40 120 0 118-50 121L-700 124V206L-60 205C0 204 40 194 66 189 92 190 112 206 160 206 206 206 250 188 296 194"
    />
    <path
      stroke="none"
      fill="var(--_ill-mark)"
      fill-opacity=".8"
      d="M102 191c30-24 106-24 158-4-32 7-54 16-92 16-26 0-50-4-66-12"
    />
    <path fill="none" d="M79 129c8-5 20-5 28 3m-31 19c6 6 20 7 29 1" />
    <g transform="translate(316 176)">
      <g class="turn">
        <path fill="var(--_ill-far)" d="M-19-98c-8-9-9-26-1-31 8-4 18 1 24 13Z" />
        <path
          d="M-30-20c18 0 27-10 26-30-1-18-8-32-13-44-4-10-5-19 2-23 7-5 17-1 22 6 9 12 16 27 20 43 4 20 1 39 8 57 7 17 0 38-20 40-19 1-28-9-43-12"
        />
        <path fill="none" d="M-16-106q5-1 7-6M3 11c8 5 18 4 24-3" />
      </g>
    </g>
    <g class="pull" fill="var(--_ill-cloth)">
      <path d="m126 52 190 32c17 2 27 7 32 17 3 9-1 18-11 16-8-1-13-7-25-8L124 80Z" />
      <path fill="none" stroke-opacity=".5" stroke-width="1.5" d="m180 68 126 22M180 84l122 15" />
      <path d="m96 62-34 48 22 10 28-44Z" />
      <g fill="var(--_ill-skin)">
        <path d="M-420-130-12 6q54 18 104 40l7 38Q42 78-12 52l-408-128Z" />
        <path
          d="M90 44c6-7 20-11 32-10 16 1 27 9 29 20 1 13-3 28-9 35-12 6-34 4-44-2-8-8-12-34-8-43z"
        />
        <path fill="none" d="M112 63c-1 9 0 17 3 24m9-25c-1 9 0 17 2 25m10-25q-1 12 1 24" />
        <path
          d="M101 62c-5-6-4-17 3-22 10-5 26-6 36-2 8 4 8 12 1 14-9 1-16 0-23 3-6 4-11 9-17 7z"
        />
      </g>
    </g>
    <path
      fill="none"
      stroke="var(--_ill-mark)"
      stroke-width="5"
      d="M396 108c0-34-18-60-46-74m15-6-17 5 10 16"
    />
  </g>
</svg>`;
