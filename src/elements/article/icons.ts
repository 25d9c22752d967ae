/** Icons that some elements share; see `common/icons.ts`. */
export const arrow = 'M4.5 12h15m-6-6 6 6-6 6';
export const tick = 'm5 12.5 4.5 4.5L19 7.5';
export const cross = 'm6.5 6.5 11 11m0-11-11 11';
export const ask =
  'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.6 9.6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.2.9-1.2 1.8m0 2.9v.1';
export const pause = 'M8.5 5.5v13m7-13v13';
