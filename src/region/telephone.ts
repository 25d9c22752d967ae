/** The address of a phone call, or of a text message (`sms:`). */
export const telephone = (number: string, scheme = 'tel:'): string =>
  scheme + number.replaceAll(/[ ()-]/g, '').replace('#', '%23');
