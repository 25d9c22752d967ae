/**
 * What words may not say, in each language: no diagnosis, no all-clear, no odds, no doses. A language without rules
 * here fails the words gate, so that nobody adds one and forgets them.
 */

/** The tokens that elements fill in. */
export const KNOWN_TOKENS = [
  'adviceLine',
  'after',
  'before',
  'count',
  'date',
  'email',
  'emergency',
  'er',
  'example',
  'headings',
  'hold',
  'links',
  'list',
  'name',
  'names',
  'number',
  'paracetamol',
  'pictures',
  'place',
  'poison',
  'today',
  'question',
  'rest',
  'site',
  'tier',
  'time',
  'times',
  'total',
  'value',
];

/** Text as the rules see it: without Arabic vowel signs and tatweel, one form of alef, straight apostrophes. */
export const plain = (text) =>
  text
    .normalize('NFC')
    .replace(/\u0640|\p{Mn}/gu, '')
    .replace(/[أإآ]/g, 'ا')
    .replaceAll('’', "'");

/** Whole words only, in any script: `\b` knows ASCII letters alone. */
const words = (pattern) =>
  new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${plain(pattern)})(?![\\p{L}\\p{M}\\p{N}])`, 'giu');

/** Arabic writes "and", "so", "by", "for", "as" and "the" onto the word that follows. */
const arabicWords = (pattern) => words(`(?:[وفبكل]|ال)*(?:${pattern})`);

/** Number words by their figure, from 1. */
const numbers = (list, whole = words) =>
  Object.fromEntries(list.map((pattern, index) => [index + 1, whole(pattern)]));

const percent = ['percentage', /[%٪]/g];

/** A dose: a number and a unit. */
const dose = (units) => words(`\\d+(?:[.,]\\d+)?\\s?(?:${units})`);

/**
 * @typedef {object} Wording
 * @property {[string, RegExp][]} banned what is wrong, and the words that say it
 * @property {RegExp[]} allowed phrases that hold a banned word and say the opposite
 * @property {RegExp} negation a word that says no
 * @property {Record<string, RegExp>} [numbers] number words, by their figure; where a reader counts or
 *   times, the figure stays
 * @property {Record<string, RegExp>} medicines named in a translation exactly where the English names them
 * @property {RegExp} [english] words that are left over from the English
 */

/** @type {Record<string, Wording>} */
export const wording = {
  en: {
    allowed: [words('not a diagnosis')],
    negation: words("not|cannot|never|no|none|nothing|without|[a-z]+n't"),
    numbers: numbers([
      'one|once',
      'two|twice',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
    ]),
    banned: [
      percent,
      ['percentage', words('per ?cent(?:age)?s?')],
      ['score', words('scores?|scored')],
      ['odds', words('odds|chances? of|probab\\w+')],
      ['dose', dose('mg|mcg|µg|micrograms?|milligrams?|g|grams?|ml|iu|tablets?|pills?|capsules?')],
      ['diagnosis', words('diagnos\\w+')],
      [
        'diagnosis',
        words(
          "you(?: may| might)?(?: have|'ve)(?: a| an| the| got)*(?: blood)? (?:clots?|dvt|tetanus|cramps?|disease|illness|infection|stroke)",
        ),
      ],
      ['diagnosis', words("you(?: are|'re) suffering|(?:suffer|suffers|suffering) from")],
      ['all-clear', words('nothing (?:to worry|serious|wrong)')],
      ['all-clear', words("all[ -]clear|you(?: are|'re) (?:fine|ok|okay|healthy)")],
      ['all-clear', words("no need to|(?:do not|don't) (?:need to )?worry|safe to ignore")],
      ['rules out', words('rul(?:e|es|ed|ing) (?:\\w+ )?out')],
      ['certainty', words('definitely|certainly|for sure|guaranteed?')],
    ],
    medicines: {
      quinine: words('quinine'),
      'tonic water': words('tonic water'),
      ibuprofen: words('ibuprofen'),
      aspirin: words('aspirin'),
      statin: words('statins?'),
      estrogen: words('estrogen'),
      magnesium: words('magnesium'),
      potassium: words('potassium'),
      calcium: words('calcium'),
      iodine: words('iodine'),
    },
  },
  es: {
    // Words that Spanish does not have; "no", "a", "me", "he", "come", "has", "son" are Spanish too.
    english: words(
      "the|and|of|with|your|you|is|are|was|were|if|not|this|that|these|those|from|for|when|what|to|an|it|its|by|be|does|on|at|any|have|will|may|or|but|than|then|they|don't",
    ),
    allowed: [words('no es un diagnóstico')],
    numbers: numbers([
      'una?|uno',
      'dos',
      'tres',
      'cuatro',
      'cinco',
      'seis',
      'siete',
      'ocho',
      'nueve',
      'diez',
    ]),
    negation: words('no|ni|nunca|ning[uú]n\\p{L}*|nada|sin|tampoco|deje de|evite|poco|dudas'),
    banned: [
      percent,
      ['percentage', words('por ciento|porcentajes?')],
      ['score', words('puntuaci[oó]n(?:es)?|puntajes?|\\d+ puntos?')],
      ['odds', words('probabilidad(?:es)?|posibilidades de|probablemente')],
      [
        'dose',
        dose(
          'mg|mcg|µg|microgramos?|miligramos?|g|gramos?|ml|mililitros?|ui|comprimidos?|pastillas?|tabletas?|píldoras?|cápsulas?',
        ),
      ],
      ['diagnosis', words('diagn[oó]stic\\p{L}*')],
      [
        'diagnosis',
        words('tiene(?: usted)? (?:un coágulo|una trombosis|tétanos|una infección|un derrame)'),
      ],
      [
        'diagnosis',
        words('usted (?:sufre|padece)|(?:sufre|padece|sufriendo|padeciendo) (?:de|una?)'),
      ],
      [
        'all-clear',
        words('nada (?:grave|serio|malo)|nada (?:de|por|para) (?:lo |el )?qu[eé]? ?preocup\\p{L}+'),
      ],
      ['all-clear', words('no (?:se preocupe|hay (?:de |por )?(?:qué|que) preocuparse|es grave)')],
      [
        'all-clear',
        words('todo (?:está|va|sale) bien|usted está (?:bien|sano|sana)|fuera de peligro'),
      ],
      ['all-clear', words('no (?:hace falta|hay necesidad|es necesario|tiene que preocuparse)')],
      ['all-clear', words('(?:puede|seguro) ignorar\\p{L}*')],
      ['rules out', words('descart\\p{L}+')],
      [
        'certainty',
        words(
          'definitivamente|ciertamente|con (?:toda )?certeza|sin (?:ninguna )?duda|seguramente',
        ),
      ],
    ],
    medicines: {
      quinine: words('quinina'),
      'tonic water': words('agua tónica'),
      ibuprofen: words('ibuprofeno'),
      aspirin: words('aspirina'),
      statin: words('estatinas?'),
      estrogen: words('estrógenos?'),
      magnesium: words('magnesio'),
      potassium: words('potasio'),
      calcium: words('calcio'),
      iodine: words('yodo'),
    },
  },
  ar: {
    // Latin words other than names that are said so in Arabic as well.
    english: words('(?!(?:NHS|DVT|COPD|GP|ER)(?![A-Za-z]))[A-Za-z]{3,}'),
    allowed: [words('ليست? تشخيصا')],
    // A noun for two says so by its ending.
    numbers: numbers(
      [
        'واحدا?|واحدة|يوم(?= (?:إلى|أو) يومين)',
        '(?:اثن|اثنت|مرت|يوم|ساعت|أسبوع|شهر|سنت|عام)(?:ان|ين)',
        'ثلاثة?',
        'أربعة?',
        'خمسة?',
        'ستة?',
        'سبعة?',
        'ثماني|ثمان|ثمانية',
        'تسعة?',
        'عشرة?',
      ],
      arabicWords,
    ),
    negation: arabicWords('لا|لن|لم|ليس|ليست|لست|ليسوا|دون|بدون|غير|عدم|تعذر|تجنب|رفض|قلة'),
    banned: [
      percent,
      ['percentage', arabicWords('(?:مئة|مائة)')],
      ['percentage', arabicWords('نسبة مئوية|نسبة (?:ال)?(?:اصابة|خطر|احتمال)')],
      ['score', arabicWords('نقاط|نقاطك|درجتك|مجموع الدرجات')],
      [
        'dose',
        dose(
          'ملغ|ملغم|مغ|ملجم|مجم|مل|غ|غم|غرام|غراما|جم|جرام|جراما|ميكروغرام|ميكروجرام|ملليلتر|مليلتر|وحدة دولية|قرص|قرصا|اقراص|حبة|حبات|حبوب|كبسولة|كبسولات|mg|mcg|ml',
        ),
      ],
      ['diagnosis', arabicWords('تشخيص(?:ا|ك|ه|ها|ات)?|شخصت حالتك')],
      ['diagnosis', arabicWords('لديك (?:جلطة|كزاز|الكزاز|سكتة|عدوى|التهاب)')],
      ['diagnosis', arabicWords('(?:انت )?مصابة? ب\\p{L}*|(?:انت )?تعاني(?:ن)?')],
      ['all-clear', arabicWords('(?:لا|ما من) (?:داعي|حاجة|ضرورة|يلزم)|ليس من الضروري')],
      ['all-clear', arabicWords('لا تقلقي?|(?:ما|شيء) (?:يدعو (?:لل|الى ال)قلق|يقلق)')],
      ['all-clear', arabicWords('لا (?:يوجد )?شيء خطير|ليست? خطيرا?ة?')],
      ['all-clear', arabicWords('انت (?:بخير|سليم|سليمة)|كل شيء (?:بخير|على ما يرام)')],
      ['all-clear', arabicWords('يمكنك تجاهل\\p{L}*|تجاهل\\p{L}* بامان')],
      [
        'rules out',
        arabicWords('(?:ن|ي|ت|ا)?ستبعاد|(?:ن|ي|ت|م)ستبعد\\p{L}*|استبعد\\p{L}*|تنفي|ينفي'),
      ],
      [
        'certainty',
        arabicWords(
          'حتما|قطعا|اكيد|اكيدا|بالتاكيد|بكل تاكيد|يقينا|(?:بلا|دون|بدون) (?:ادنى )?شك|لا شك',
        ),
      ],
    ],
    medicines: {
      quinine: arabicWords('كينين'),
      'tonic water': arabicWords('(?:ماء )?(?:ال)?تونيك'),
      ibuprofen: arabicWords('ايبوبروفين'),
      aspirin: arabicWords('اسبرين'),
      statin: arabicWords('ستاتين(?:ات)?'),
      estrogen: arabicWords('استروجين'),
      magnesium: arabicWords('مغنيسيوم'),
      potassium: arabicWords('بوتاسيوم'),
      calcium: arabicWords('كالسيوم'),
      iodine: arabicWords('يود'),
    },
  },
};
