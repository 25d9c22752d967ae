/** A day in words, from an ISO date such as 2026-11-22. Digits are always 0–9. */
export const day = (locale: string, isoDate: string): string =>
  new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(isoDate));
