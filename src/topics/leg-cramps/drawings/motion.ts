import {css} from 'lit';

/**
 * Slow motion for the drawings that have groups for it: the towel pulls the toes up, the heel sinks below the step.
 * It runs inside `.moving` and stands still outside it. Lengths are units of the drawing inside its scaled group, and
 * a group that turns lies in one that moves the origin to the joint.
 */
export const motion = css`
  @media (prefers-reduced-motion: no-preference) {
    .pull,
    .turn,
    .drop {
      animation: pull 2.4s ease-in-out infinite alternate paused;
      transform-box: view-box;
    }
    .turn {
      animation-name: turn;
    }
    .drop {
      animation-name: drop;
    }
    .moving :is(.pull, .turn, .drop) {
      animation-play-state: running;
    }
  }
  @keyframes pull {
    to {
      transform: translate(-9px, -1px);
    }
  }
  @keyframes turn {
    to {
      transform: rotate(-6deg);
    }
  }
  @keyframes drop {
    to {
      transform: translate(-2px, 3px);
    }
  }
`;
