/** Icons that some elements share; see `common/icons.ts`. */
export const arrow = 'M4.5 12h15m-6-6 6 6-6 6';
export const tick = 'm5 12.5 4.5 4.5L19 7.5';
export const cross = 'm6.5 6.5 11 11m0-11-11 11';
export const ask =
  'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.6 9.6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.2.9-1.2 1.8m0 2.9v.1';
export const pause = 'M8.5 5.5v13m7-13v13';
export const device =
  'M8 3h8a1.5 1.5 0 0 1 1.5 1.5v15A1.5 1.5 0 0 1 16 21H8a1.5 1.5 0 0 1-1.5-1.5v-15A1.5 1.5 0 0 1 8 3zM10.5 18h3M9.8 10.7l1.6 1.6 2.9-3';
export const clock = 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7.5V12l3 2';
export const play = 'M8 5.5v13l10.5-6.5z';
export const caution = 'M12 4 2.8 19.5h18.4zM12 10v4.5M12 17v.1';
export const onward = 'm9.5 6 6 6-6 6';
