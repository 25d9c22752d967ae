import {css} from 'lit';

/**
 * Slow motion for the drawings that have groups for it: the towel pulls the toes up, the heel sinks below the step.
 * It runs inside `.moving` and stands still outside it. Lengths are units of the drawing inside its scaled group.
 */
export const motion = css`
  @media (prefers-reduced-motion: no-preference) {
    .pull,
    .drop {
      animation: pull 2.4s ease-in-out infinite alternate paused;
      transform-box: view-box;
    }
    path.pull {
      animation-name: pull-toes;
      transform-origin: 485px 412px;
    }
    g.drop {
      animation-name: drop;
    }
    path.drop {
      animation-name: drop-heel;
      transform-origin: 260px 436px;
    }
    .moving .pull,
    .moving .drop {
      animation-play-state: running;
    }
  }
  @keyframes pull {
    to {
      transform: translate(-7px, -2px);
    }
  }
  @keyframes pull-toes {
    to {
      transform: rotate(-6deg);
    }
  }
  @keyframes drop {
    to {
      transform: translate(2.4px, -4.4px);
    }
  }
  @keyframes drop-heel {
    to {
      transform: rotate(6deg);
    }
  }
`;
