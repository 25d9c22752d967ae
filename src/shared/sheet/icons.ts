/** Icons of the panel; see `common/icons.ts`. */
export const print =
  'M7 8.5v-5h10v5M7 17H5a1.5 1.5 0 0 1-1.5-1.5V10A1.5 1.5 0 0 1 5 8.5h14a1.5 1.5 0 0 1 1.5 1.5v5.5A1.5 1.5 0 0 1 19 17h-2M7 13.5h10v7H7z';
export const copy =
  'M9 8.5h9.5A1.5 1.5 0 0 1 20 10v9.5a1.5 1.5 0 0 1-1.5 1.5H9a1.5 1.5 0 0 1-1.5-1.5V10A1.5 1.5 0 0 1 9 8.5zM4.5 15.5A1 1 0 0 1 4 14.6V5a1.5 1.5 0 0 1 1.5-1.5h9.1a1 1 0 0 1 .9.5';
export const download = 'M12 4v11m-4.5-4.5L12 15l4.5-4.5M4.5 19.5h15';
