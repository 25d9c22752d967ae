/** What the page itself says. The elements bring their own words. */
export const words = {
  en: {
    direction: 'ltr',
    title: 'Leg cramps',
    language: 'Language',
    region: 'Region',
    toCauses: 'Go to the causes',
    events: 'What the page hears',
    emergency:
      'If you get chest pain, trouble breathing, or feel much worse, call your local emergency number.',
  },
  es: {
    direction: 'ltr',
    title: 'Calambres en las piernas',
    language: 'Idioma',
    region: 'Región',
    toCauses: 'Ir a las causas',
    events: 'Lo que oye la página',
    emergency:
      'Si le da dolor en el pecho, tiene dificultad para respirar o se siente mucho peor, llame al número de emergencias local.',
  },
  ar: {
    direction: 'rtl',
    title: 'تقلصات الساق',
    language: 'اللغة',
    region: 'المنطقة',
    toCauses: 'إلى الأسباب',
    events: 'ما تسمعه الصفحة',
    emergency:
      'إذا ظهر ألم في الصدر أو صعوبة في التنفس، أو ساءت حالتك كثيرًا، فاتصل برقم الطوارئ المحلي.',
  },
} as const;

export type Language = keyof typeof words;

export const languages = Object.keys(words) as Language[];
