/** What the page says around the elements. */
export const words = {
  en: {
    name: 'English',
    direction: 'ltr',
    title: 'Leg cramps: what helps, and when to get checked',
    language: 'Language',
    region: 'Region',
    regions: {US: 'United States', GB: 'United Kingdom', EG: 'Egypt'},
    toCauses: 'Go to the causes',
    events: 'What the page hears',
  },
  es: {
    name: 'Español',
    direction: 'ltr',
    title: 'Calambres en las piernas: qué ayuda y cuándo buscar atención médica',
    language: 'Idioma',
    region: 'Región',
    regions: {US: 'Estados Unidos', GB: 'Reino Unido', EG: 'Egipto'},
    toCauses: 'Ir a las causas',
    events: 'Lo que oye la página',
  },
  ar: {
    name: 'العربية',
    direction: 'rtl',
    title: 'تقلصات الساق: ما الذي يساعد، ومتى تطلب الفحص الطبي',
    language: 'اللغة',
    region: 'المنطقة',
    regions: {US: 'الولايات المتحدة', GB: 'المملكة المتحدة', EG: 'مصر'},
    toCauses: 'إلى الأسباب',
    events: 'ما تسمعه الصفحة',
  },
} as const;

export type Language = keyof typeof words;

export type Words = (typeof words)[Language];

export const languages = Object.keys(words) as Language[];

export const isLanguage = (lang: string): lang is Language => lang in words;
