/** Icons of questions and results; see `common/icons.ts`. */
export const arrowStart = 'M19.5 12h-15m6-6-6 6 6 6';
export const redo = 'M5 12a7 7 0 1 0 2.3-5.2M4.5 4.5v4h4';
export const pencil =
  'm4.5 19.5.8-3.8L15.8 5.2a1.8 1.8 0 0 1 2.5 0l.5.5a1.8 1.8 0 0 1 0 2.5L8.3 18.7zM13.5 7.5l3 3';
export const page = 'M6.5 3.5h7l4 4v13h-11zM13.5 3.5v4h4M9.5 12h5m-5 3.5h5';
export const undo = 'M8.5 6 4.5 10l4 4M5 10h9a5 5 0 0 1 0 10h-3';
