/**
 * Which part of a topic a heading of an article is about, by its words. A heading that fits several is none: its
 * publisher says which, with `data-part`.
 */

export const parts = [
  'overview',
  'symptoms',
  'relief',
  'warning-signs',
  'causes',
  'medicines',
  'pictures',
  'summary',
  'sources',
] as const;

export type GuidePart = (typeof parts)[number];

const words: Readonly<Record<string, Readonly<Record<GuidePart, RegExp>>>> = {
  en: {
    overview:
      /^overview\b|^about\b|^what (?:is|are)\b|^how long\b|^who gets\b|^key (?:facts|points)\b/,
    symptoms: /\bsymptoms?\b|\bfeels? like\b/,
    relief:
      /\btreatments?\b|\btreating\b|\bfirst aid\b|\bself-care\b|^what (?:to do|you can do|helps|can help)\b|^how to (?:stop|ease|treat|relieve)\b/,
    'warning-signs':
      /\bwarning signs?\b|\bwhen to (?:see|call|go|get|seek|ask)\b|\bget (?:medical |urgent )?help\b|\bemergency\b/,
    causes: /\bcauses?\b|\bcaused by\b/,
    medicines: /\bmedicines?\b|\bmedications?\b/,
    pictures: /\bpictures\b|\bdrawings\b|\billustrations\b/,
    summary: /\b(?:your|the) (?:visit|appointment)\b|\bquestions to ask\b/,
    sources: /^references\b|^sources\b|^bibliography\b/,
  },
  es: {
    overview:
      /^(?:descripción|información) general|^qué (?:es|son)\b|^¿qué (?:es|son)\b|^¿?cuánto (?:dura|tarda)|^acerca de\b|^resumen\b/,
    symptoms: /\bsíntomas?\b|\bse siente\b/,
    relief:
      /\btratamientos?\b|\bprimeros auxilios\b|\bautocuidado\b|^¿?qué (?:hacer|puede hacer|ayuda)\b|^¿?cómo (?:parar|detener|aliviar|tratar)\b/,
    'warning-signs':
      /\bsignos de alarma\b|\bseñales de (?:alarma|alerta|advertencia)\b|\bcuándo (?:acudir|ir|llamar|pedir|buscar|consultar|ver)\b|\burgencias?\b|\bemergencia\b/,
    causes: /\bcausas?\b|\bpor qué\b/,
    medicines: /\bmedicamentos?\b|\bmedicinas?\b|\bfármacos?\b/,
    pictures: /\bimágenes\b|\bdibujos\b|\bilustraciones\b/,
    summary: /\b(?:su|la) (?:visita|cita|consulta)\b|\bpreguntas para\b/,
    sources: /^referencias\b|^fuentes\b|^bibliografía\b/,
  },
  // No word boundary: \b knows Latin letters only.
  ar: {
    overview: /^نظرة عامة|^ما هو |^ما هي |^كم تدوم|^كم يدوم|^نبذة/,
    symptoms: /أعراض|الأعراض/,
    relief: /علاج|الإسعافات|إسعاف|^ماذا تفعل|^ما الذي يساعد/,
    'warning-signs': /علامات التحذير|علامات الخطر|متى (?:تراجع|تزور|تتصل|تطلب|ترى)|الطوارئ/,
    causes: /أسباب|الأسباب|سبب/,
    medicines: /أدوية|الأدوية/,
    pictures: /صور|رسوم/,
    summary: /زيارتك|موعدك|أسئلة/,
    sources: /^المراجع|^المصادر|^مراجع|^مصادر/,
  },
};

/** @returns the parts that a heading may be about */
export function partsNamed(heading: string, language: string): readonly GuidePart[] {
  const table = words[language.toLowerCase().split('-')[0] ?? ''] ?? words.en;
  const text = heading.toLowerCase();
  return parts.filter((part) => table?.[part].test(text));
}

export const isGuidePart = (name: string): name is GuidePart =>
  (parts as readonly string[]).includes(name);
