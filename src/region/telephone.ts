/** The address of a phone call. */
export const telephone = (number: string): string =>
  `tel:${number.replaceAll(' ', '').replace('#', '%23')}`;
