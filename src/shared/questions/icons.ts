/** Icons of questions and results; see `common/icons.ts`. */
export const arrowStart = 'M19.5 12h-15m6-6-6 6 6 6';
export const redo = 'M5 12a7 7 0 1 0 2.3-5.2M4.5 4.5v4h4';
