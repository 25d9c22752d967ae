import {msg} from '@lit/localize';

/** By their codes (ISO 3166-2): Unicode has the names of countries only, in browsers as well as in Node. */
export const parts = {
  'GB-ENG': msg('England', {
    id: 'builder.region.parts.GB-ENG',
    desc: 'Embed builder: name of a part of a country',
  }),
  'GB-NIR': msg('Northern Ireland', {
    id: 'builder.region.parts.GB-NIR',
    desc: 'Embed builder: name of a part of a country',
  }),
  'GB-SCT': msg('Scotland', {
    id: 'builder.region.parts.GB-SCT',
    desc: 'Embed builder: name of a part of a country',
  }),
  'GB-WLS': msg('Wales', {
    id: 'builder.region.parts.GB-WLS',
    desc: 'Embed builder: name of a part of a country',
  }),
  'ES-AN': msg('Andalusia', {
    id: 'builder.region.parts.ES-AN',
    desc: 'Embed builder: name of a part of a country',
  }),
  'ES-CT': msg('Catalonia', {
    id: 'builder.region.parts.ES-CT',
    desc: 'Embed builder: name of a part of a country',
  }),
  'DK-84': msg('Capital Region', {
    id: 'builder.region.parts.DK-84',
    desc: 'Embed builder: name of a part of a country',
  }),
  'CA-NU': msg('Nunavut', {
    id: 'builder.region.parts.CA-NU',
    desc: 'Embed builder: name of a part of a country',
  }),
  'CA-ON': msg('Ontario', {
    id: 'builder.region.parts.CA-ON',
    desc: 'Embed builder: name of a part of a country',
  }),
  'CA-QC': msg('Quebec', {
    id: 'builder.region.parts.CA-QC',
    desc: 'Embed builder: name of a part of a country',
  }),
  'IQ-KR': msg('Kurdistan Region', {
    id: 'builder.region.parts.IQ-KR',
    desc: 'Embed builder: name of a part of a country',
  }),
} as const;

/** Of the numbers of a region. */
export const numbers = {
  title: msg('Other numbers, and by when each has to be checked again:', {
    id: 'builder.region.numbers',
    desc: 'Embed builder: before a list of phone numbers with dates',
  }),
  dated: msg('{name}: {date}', {
    id: 'builder.region.dated',
    desc: 'Embed builder: a line of that list. {name} is a phone line with its number, {date} a date',
  }),
  due: msg('A date has passed or is near. Use a newer version of the library.', {
    id: 'builder.region.due',
    desc: 'Embed builder: below that list, where a number has to be checked again soon',
  }),
  choosePart: msg('If all your readers live in one part of the country, choose that part.', {
    id: 'builder.region.choosePart',
    desc: 'Embed builder: below the list of countries, for a country such as the United Kingdom',
  }),
  emergency: msg('Emergency number', {
    id: 'builder.region.emergency',
    desc: 'Embed builder: in the list of phone numbers with dates',
  }),
} as const;
