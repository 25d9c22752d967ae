const dayMs = 24 * 60 * 60 * 1000;

/** How many days there are from a day to a date (`YYYY-MM-DD`); less than 0 once it has passed. */
export const daysUntil = (date, today) => Math.floor((Date.parse(date) - today.getTime()) / dayMs);
