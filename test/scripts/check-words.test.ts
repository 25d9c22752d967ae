import {fileURLToPath} from 'node:url';
import {beforeAll, describe, expect, test} from 'vitest';
import {
  checkMessages,
  checkProject,
  checkUnits,
  describeProblem,
} from '../../scripts/check-words.mjs';
import {checkText, checkTranslation} from '../../scripts/lib/check-text.mjs';
import {readTags} from '../../scripts/lib/locales.mjs';
import type {Message} from '../../scripts/lib/messages.mjs';
import {wording} from '../../scripts/lib/wording.mjs';
import {isOpen, parseXliff, readTranslations, type Unit} from '../../scripts/lib/xliff.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const containing = (...parts: string[]) =>
  parts.map((part): unknown => expect.stringContaining(part));

describe('a text by itself', () => {
  test.each([
    ['an unknown token', 'Call {emergancy} now.', 'unknown token "{emergancy}"'],
    ['an expression', 'Call ${number} now.', 'unknown token "${number}"'],
    ['a lone brace', 'Call {emergency now.', 'brace'],
    ['markup', 'Call <b>now.', 'markup "<"'],
    ['an entity', 'Salt &amp; water', 'markup "&amp;"'],
    ['a space at the start', ' Rest.', 'space at the start'],
    ['a space at the end', 'Rest. ', 'space at the start or the end'],
    ['two spaces', 'Rest.  Stop.', 'two spaces'],
    ['a line break', 'Rest.\nStop.', 'line break'],
    ['Arabic-Indic digits', 'Wait ١٠ minutes.', 'digits other than 0-9'],
    ['Persian digits', 'Wait ۱۰ minutes.', 'digits other than 0-9'],
  ])('%s', (_, text, wrong) => {
    expect(checkText('en', text)).toEqual(containing(wrong));
  });

  test('a plain & is fine', () => {
    expect(checkText('en', 'A&E department, heat & salt')).toEqual([]);
  });

  test('a language without rules passes here: the project reports it once', () => {
    expect(checkText('fr', 'Arrêtez.')).toEqual([]);
    expect(checkTranslation('fr', 'Stop now.', 'Arrêtez.')).toEqual([]);
  });
});

describe('banned wording', () => {
  test.each([
    ['en', 'diagnosis', 'You have a clot.'],
    ['en', 'diagnosis', 'You may have a blood clot.'],
    ['en', 'diagnosis', 'You are suffering from cramps.'],
    ['en', 'diagnosis', 'You were diagnosed with cramps.'],
    ['en', 'diagnosis', 'This is your diagnosis.'],
    ['en', 'all-clear', 'There is nothing to worry about.'],
    ['en', 'all-clear', 'All clear!'],
    ['en', 'all-clear', 'You are fine.'],
    ['en', 'all-clear', 'You’re fine.'],
    ['en', 'all-clear', 'There is no need to call.'],
    ['en', 'all-clear', 'It is safe to ignore.'],
    ['en', 'rules out', 'This rules out a clot.'],
    ['en', 'certainty', 'It is definitely a cramp.'],
    ['en', 'percentage', 'It helps 40% of people.'],
    ['en', 'percentage', 'It helps 40 percent of people.'],
    ['en', 'score', 'Your score is 4.'],
    ['en', 'odds', 'The chance of a clot is small.'],
    ['en', 'dose', 'Take 5 mg.'],
    ['en', 'dose', 'Take 2 tablets.'],
    ['es', 'diagnosis', 'Usted tiene un coágulo.'],
    ['es', 'diagnosis', 'Usted padece de calambres.'],
    ['es', 'diagnosis', 'Este es su diagnóstico.'],
    ['es', 'all-clear', 'No hay nada de qué preocuparse.'],
    ['es', 'all-clear', 'No se preocupe.'],
    ['es', 'all-clear', 'Todo está bien.'],
    ['es', 'all-clear', 'Usted está bien.'],
    ['es', 'all-clear', 'No hace falta llamar.'],
    ['es', 'all-clear', 'No es necesario ir al médico.'],
    ['es', 'all-clear', 'Puede ignorarlo.'],
    ['es', 'rules out', 'Esto descarta un coágulo.'],
    ['es', 'certainty', 'Definitivamente es un calambre.'],
    ['es', 'percentage', 'Ayuda al 40 % de las personas.'],
    ['es', 'percentage', 'Ayuda al 40 por ciento.'],
    ['es', 'score', 'Su puntuación es 4.'],
    ['es', 'odds', 'La probabilidad es baja.'],
    ['es', 'dose', 'Tome 2 comprimidos.'],
    ['ar', 'diagnosis', 'هذا هو التشخيص.'],
    ['ar', 'diagnosis', 'لديك جلطة.'],
    ['ar', 'diagnosis', 'أنت تعاني من التقلصات.'],
    ['ar', 'all-clear', 'لا داعي للاتصال.'],
    ['ar', 'all-clear', 'ولا داعيَ للقلق.'],
    ['ar', 'all-clear', 'لا تقلق.'],
    ['ar', 'all-clear', 'أنت بخير.'],
    ['ar', 'all-clear', 'يمكنك تجاهل ذلك.'],
    ['ar', 'rules out', 'هذا يستبعد الجلطة.'],
    ['ar', 'certainty', 'هذا تقلص حتمًا.'],
    ['ar', 'certainty', 'هذا تقلص بالتأكيد.'],
    ['ar', 'percentage', 'يفيد 40٪ من الناس.'],
    ['ar', 'percentage', 'يفيد 40 في المئة من الناس.'],
    ['ar', 'score', 'مجموع النقاط 4.'],
    ['ar', 'dose', 'تناول 5 ملغ.'],
  ])('%s: %s: %s', (locale, kind, text) => {
    expect(checkText(locale, text).join()).toContain(`banned wording (${kind})`);
  });

  test.each([
    ['en', 'It is not a diagnosis and does not replace a doctor.'],
    ['en', 'If you have heart, kidney or liver disease, ask first.'],
    ['en', 'Because you said you have kidney disease.'],
    ['en', 'Gentle rubbing is fine if there is no swelling.'],
    ['en', 'A dose may change. Clots are more likely then.'],
    ['es', 'No es un diagnóstico y no sustituye a un médico.'],
    ['es', 'Frotar con suavidad está bien si no hay hinchazón.'],
    ['es', 'Porque indicó que tiene diabetes.'],
    ['ar', 'هي ليست تشخيصًا ولا تحل محل الطبيب.'],
    ['ar', 'لأنك ذكرت أن لديك السكري.'],
  ])('%s: allowed: %s', (locale, text) => {
    expect(checkText(locale, text)).toEqual([]);
  });

  test('Arabic words are whole: "certainly" does not match inside "likelihood"', () => {
    expect(checkText('ar', 'بعض الأدوية تزيد احتمال حدوث التقلصات.')).toEqual([]);
    expect(checkText('ar', 'وحتما سيزول.').join()).toContain('certainty');
  });

  test('an allowed phrase does not excuse another one', () => {
    const text = 'It is not a diagnosis. This is a diagnosis.';
    expect(checkText('en', text).join()).toContain('banned wording (diagnosis): "diagnosis"');
  });

  test('every language names the same medicines', () => {
    const names = Object.keys(wording.en?.medicines ?? {});
    for (const [locale, {medicines}] of Object.entries(wording)) {
      expect(Object.keys(medicines), locale).toEqual(names);
    }
  });
});

describe('a translation and its source', () => {
  test.each([
    ['a lost token', 'es', 'Call {emergency}.', 'Llame.', 'lost token "{emergency}"'],
    ['a token lost once of two', 'es', '{number}, {number}.', '{number}.', 'lost token "{number}"'],
    ['an added token', 'es', 'Call.', 'Llame {emergency}.', 'added token "{emergency}"'],
    ['a changed number', 'es', 'Wait 10 minutes.', 'Espere 15 minutos.', 'differ: 10 → 15'],
    ['a lost number', 'ar', 'Wait 10 minutes.', 'انتظر عشر دقائق.', 'differ: 10 → none'],
    ['an added number', 'es', 'Wait a day.', 'Espere 1 día.', 'differ: none → 1'],
    ['another number word', 'es', 'Wait 2 weeks.', 'Espere tres semanas.', 'differ: 2 → none'],
    ['a word for one of two', 'es', '2 days, 2 weeks', 'Dos días, semanas', 'differ: 2, 2 → none'],
    ['minutes in words', 'es', 'Wait 5 minutes.', 'Espere cinco minutos.', 'differ: 5 → none'],
    ['counts in words', 'es', 'Do it 3 times.', 'Hágalo tres veces.', 'differ: 3 → none'],
    ['part of a name in words', 'es', 'Vitamin K2', 'Vitamina K dos', 'differ: 2 → none'],
    ['part of a decimal in words', 'es', '4.2 million', 'Cuatro coma dos', 'differ: 4, 2 → none'],
    ['a number said twice', 'es', 'Wait 3 days.', 'Espere 3 o 3 días.', 'differ: 3 → 3, 3'],
    ['a lost question mark', 'ar', 'Is it cold?', 'هل هي باردة.', 'ends with ".", the English'],
    ['a lost full stop', 'es', 'Rest.', 'Descanse', 'ends with no mark, the English with "."'],
    ['an added full stop', 'es', 'Rest', 'Descanse.', 'ends with ".", the English with no mark'],
    ['a lost colon', 'ar', 'Call now if:', 'اتصل الآن إذا', 'the English with ":"'],
    ['the English itself', 'es', 'Rest leg', 'Rest leg', 'the same as the English'],
    ['English in Spanish', 'es', 'Rest the leg', 'Descanse the pierna', 'leftover English "the"'],
    ['English in Arabic', 'ar', 'Rest the leg', 'أرح leg', 'leftover English "leg"'],
    ['a lost no', 'es', 'Do not rub it.', 'Frótela.', 'says no'],
    ['a lost no in Arabic', 'ar', 'Do not rub it.', 'دلكها.', 'says no'],
    ['another medicine', 'es', 'Take aspirin.', 'Tome algo.', 'aspirin: lost'],
    ['an added medicine', 'ar', 'Use water.', 'استعمل الكينين.', 'quinine: not in the English'],
  ])('%s', (_, locale, source, target, wrong) => {
    expect(checkTranslation(locale, source, target)).toEqual(containing(wrong));
  });

  test.each([
    ['es', 'Diabetes', 'Diabetes'],
    ['es', '+10 s', '+10 s'],
    ['es', '{name} ({number})', '{name} ({number})'],
    ['es', 'Is it cold?', '¿Está fría?'],
    ['es', 'No sign came on.', 'No la come. He visto una, me has dicho.'],
    ['ar', 'Is it cold?', 'هل هي باردة؟'],
    ['ar', 'A clot (DVT) needs the NHS or an ER.', 'الجلطة (DVT) تحتاج NHS أو ER.'],
    ['ar', 'Call {emergency} or {adviceLine}.', 'اتصل {adviceLine} أو {emergency}.'],
    ['ar', '4.2 million, 30 to 60', '4.2 مليون، 60 إلى 30'],
    ['ar', 'Keep a diary for 2 weeks.', 'سجّل ملاحظات لمدة أسبوعين.'],
    ['ar', 'Not gone in 1 hour', 'لم يزل خلال ساعة واحدة'],
    ['ar', 'In the next 1 to 2 days', 'خلال يوم إلى يومين'],
    ['es', 'About 2 in 3 people', 'Unas dos de cada tres personas'],
    ['es', 'Keep a diary for two weeks.', 'Lleve un diario durante 2 semanas.'],
    ['ar', 'Do not drink tonic water.', 'لا تشرب ماء التونيك.'],
  ])('%s: fine: %s', (locale, source, target) => {
    expect(checkTranslation(locale, source, target)).toEqual([]);
  });
});

describe('the file of a locale and the sources', () => {
  const rest: Message = {id: 'rest', text: 'Rest.', desc: 'Advice'};
  const unit: Unit = {id: 'rest', source: 'Rest.', target: 'Descanse.', note: 'Advice'};
  const wrongs = (...args: Parameters<typeof checkUnits>) =>
    checkUnits(...args).map(({wrong}) => wrong);

  test('what matches passes', () => {
    expect(checkUnits('es', [rest], [unit])).toEqual([]);
  });

  test('a new message', () => {
    expect(wrongs('es', [rest], [])).toEqual(containing('a new message'));
  });

  test('a missing or empty translation', () => {
    const missing: Unit = {id: 'rest', source: 'Rest.', note: 'Advice'};
    expect(wrongs('es', [rest], [missing])).toEqual(['missing translation in locales/es.xlf']);
    expect(wrongs('es', [rest], [{...unit, target: ' '}])).toEqual([
      'empty translation in locales/es.xlf',
    ]);
  });

  test('an edited English sentence', () => {
    expect(wrongs('es', [{...rest, text: 'Rest now.'}], [unit])).toEqual([
      'translated from another English, "Rest.": run `npm run text:extract`, and review it',
    ]);
  });

  test('a translation to review is not held against its new English, but may not say what no words may', () => {
    const edited = {...rest, text: 'Rest for 2 days.'};
    const open = {...unit, source: edited.text, state: 'needs-review-translation'};
    expect(wrongs('es', [edited], [open])).toEqual([]);
    expect(wrongs('es', [edited], [{...open, target: 'Usted está bien.'}])).toEqual(
      containing('banned wording (all-clear)'),
    );
    const reviewed = {...open, state: 'translated'};
    expect(wrongs('es', [edited], [reviewed])).toEqual(containing('numbers differ'));
  });

  test.each([
    ['relief-steps.times.two', 'مرتان', []],
    ['relief-steps.times.few', 'مرتان', containing('lost token "{count}"')],
    ['relief-steps.times.two', 'مرات', containing('lost token "{count}"')],
  ])('%s: %s', (id, target, wrong) => {
    const message: Message = {id, text: '{count} times', desc: 'How often'};
    const form: Unit = {id, source: message.text, target, note: message.desc};
    expect(wrongs('ar', [message], [form])).toEqual(wrong);
  });

  test('an obsolete unit', () => {
    expect(wrongs('es', [], [unit])).toEqual(containing('obsolete'));
  });

  test('a unit twice', () => {
    expect(wrongs('es', [rest], [unit, unit])).toEqual(['stands twice in the file']);
  });

  test('a stale note', () => {
    expect(wrongs('es', [{...rest, desc: 'Other'}], [unit])).toEqual(containing('another note'));
  });

  test('what is wrong in a translation is reported with its place', () => {
    const problems = checkUnits('es', [rest], [{...unit, target: 'Descanse 5 mg.'}]);
    expect(problems.map(({wrong}) => wrong)).toEqual(
      containing('numbers differ', 'banned wording (dose)'),
    );
    expect(describeProblem(problems[0]!)).toBe(
      'es  rest  numbers differ: none → 5\n    English:     Rest.\n    Translation: Descanse 5 mg.',
    );
  });

  test('English messages: no text, no note for translators, banned wording', () => {
    const wrong = checkMessages('en', [
      {id: 'a', text: '', desc: 'Nothing'},
      {id: 'b', text: 'Rest.', desc: ' '},
      {id: 'c', text: 'You are fine.', desc: 'Result'},
    ]);
    expect(wrong.map((one) => `${one.id}: ${one.wrong}`)).toEqual(
      containing('a: empty', 'b: no `desc`', 'c: banned wording'),
    );
  });
});

describe('XLIFF', () => {
  const xliff = (body: string) =>
    `<?xml version="1.0"?><xliff xmlns="urn:oasis:names:tc:xliff:document:1.2"><file><body>${body}</body></file></xliff>`;

  test('units are read with entities decoded and expressions kept', () => {
    const units = parseXliff(
      xliff(`<trans-unit id="a">
        <source>Salt &amp; <x id="0" equiv-text="\${n}"/> &lt; 5</source>
        <target>Sal &amp; <x id="0" equiv-text="\${n}"/> &lt; 5</target>
        <note from="lit-localize">Why</note>
      </trans-unit>
      <trans-unit id="b"><source>Rest</source></trans-unit>`),
    );
    expect(units).toEqual([
      {id: 'a', source: 'Salt & ${n} < 5', target: 'Sal & ${n} < 5', note: 'Why'},
      {id: 'b', source: 'Rest', note: ''},
    ]);
  });

  test('a translation to review is read with the old English, and built alone', () => {
    const file = xliff(`<trans-unit id="a">
        <source>Rest now.</source>
        <target state="needs-review-translation">Descanse.</target>
        <alt-trans alttranstype="previous-version"><source>Rest.</source><target>Repose.</target></alt-trans>
        <note from="translator">Hm</note>
        <note from="lit-localize">Advice</note>
      </trans-unit>`);
    expect(parseXliff(file)).toEqual([
      {
        id: 'a',
        source: 'Rest now.',
        target: 'Descanse.',
        note: 'Advice',
        state: 'needs-review-translation',
        previous: {source: 'Rest.', target: 'Repose.'},
      },
    ]);
    expect(readTranslations(file)).toEqual([{name: 'a', contents: ['Descanse.']}]);
  });

  test.each([
    ['needs-review-translation', undefined, true],
    ['needs-translation', undefined, true],
    ['new', undefined, true],
    [undefined, undefined, false],
    ['translated', undefined, false],
    // Some programs drop the state of what they do not know.
    [undefined, {source: 'Rest.', target: 'Descanse.'}, true],
    ['final', {source: 'Rest.', target: 'Descanse.'}, false],
  ])('state %s with old English %o: to review: %s', (state, previous, open) => {
    expect(isOpen({target: 'Descanse.', state, previous})).toBe(open);
  });

  test('a broken file throws', () => {
    expect(() => parseXliff(xliff('<trans-unit id="a"><source>Rest</trans-unit>'))).toThrow();
  });
});

describe('the real words', () => {
  let result: ReturnType<typeof checkProject>;
  beforeAll(() => {
    result = checkProject(root);
  }, 60_000);

  test('pass', () => {
    expect(result.problems.map(describeProblem)).toEqual([]);
  });

  test('all of them are looked at', () => {
    expect(result.locales).toEqual(readTags(root));
    expect(result.messages).toBeGreaterThan(600);
  });
});
