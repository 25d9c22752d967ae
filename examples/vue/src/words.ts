/** The words of the page around the elements, which bring their own. */
export const words = {
  en: {
    name: 'English',
    direction: 'ltr',
    title: 'During a leg cramp',
    language: 'Language',
    theme: 'Colors',
    themes: {auto: 'As the system', light: 'Light', dark: 'Dark'},
    toSigns: 'Go to the warning signs',
    events: 'What the page hears',
    doNotStretch:
      'Is one leg swollen, warm or a changed color? Did you just hurt the leg? Is it cold or pale? If yes, do not stretch or rub it. Get help.',
    emergency:
      'If you get chest pain, trouble breathing, or feel much worse, call your local emergency number.',
  },
  es: {
    name: 'Español',
    direction: 'ltr',
    title: 'Durante un calambre en la pierna',
    language: 'Idioma',
    theme: 'Colores',
    themes: {auto: 'Como el sistema', light: 'Claros', dark: 'Oscuros'},
    toSigns: 'Ir a las señales de alarma',
    events: 'Lo que oye la página',
    doNotStretch:
      '¿Una pierna está hinchada, caliente o cambió de color? ¿Se acaba de lesionar la pierna? ¿Está fría o pálida? Si es así, no la estire ni la frote. Busque ayuda.',
    emergency:
      'Si le da dolor en el pecho, tiene dificultad para respirar o se siente mucho peor, llame al número de emergencias local.',
  },
  ar: {
    name: 'العربية',
    direction: 'rtl',
    title: 'أثناء تقلص الساق',
    language: 'اللغة',
    theme: 'الألوان',
    themes: {auto: 'كما في النظام', light: 'فاتحة', dark: 'داكنة'},
    toSigns: 'إلى علامات التحذير',
    events: 'ما تسمعه الصفحة',
    doNotStretch:
      'هل إحدى الساقين متورمة أو دافئة أو تغير لونها؟ هل تعرضت الساق لإصابة قبل قليل؟ هل هي باردة أو شاحبة؟ إذا كانت الإجابة نعم، فلا تقم بإطالتها ولا بتدليكها. اطلب المساعدة.',
    emergency:
      'إذا ظهر ألم في الصدر أو صعوبة في التنفس، أو ساءت حالتك كثيرًا، فاتصل برقم الطوارئ المحلي.',
  },
} as const;

export type Language = keyof typeof words;
