import {describe, expect, test} from 'vitest';
import {causes} from '../../src/topics/leg-cramps/causes.js';
import {medicineGroups, medicines} from '../../src/topics/leg-cramps/medicines.js';
import type {Medicine} from '../../src/content/index.js';

const allMedicines: readonly Medicine[] = medicines;

describe('medicines', () => {
  test('every medicine is in a group, and no group is empty', () => {
    const used = new Set(allMedicines.map(({group}) => group));
    expect([...used].sort()).toEqual(medicineGroups.map(({id}) => id as string).sort());
  });

  test('how sure we are of a medicine comes with what we are sure of', () => {
    const known = allMedicines.map(({id, findings}) => [
      id,
      ...findings.map(({sure, text}) => `${sure}: ${text}`),
    ]);
    expect(known).toEqual([
      ['acetaminophen', 'fairly: It can ease soreness after a cramp.'],
      ['ibuprofen', 'fairly: It can ease soreness after a cramp.'],
      [
        'magnesium',
        'very: It does not cut night cramps in most older adults.',
        'not: Whether it helps in pregnancy.',
      ],
      ['potassium-salt', 'fairly: They are not a treatment for plain cramps.'],
      ['vitamins', 'not: Whether vitamin K2 helps.', 'not: Whether vitamin B helps.'],
      ['pickle-juice', 'not: Whether it helps plain night cramps.'],
      ['relaxants', 'not: Whether baclofen helps.', 'not: Whether cyclobenzaprine helps.'],
      ['other-prescription', 'not: Whether they help.'],
      ['botox', 'not: Whether it helps.'],
      ['quinine', 'very: It can do serious harm.', 'fairly: Any gain is small.'],
    ]);
  });

  test('of what is not sure, a question is open; the rest are whole statements', () => {
    const known = [...causes, ...allMedicines].flatMap(({findings}) => findings);
    expect(known.length).toBeGreaterThan(30);
    for (const {sure, text, why} of known) {
      expect(/^(Whether|Why|How often) /.test(text), text).toBe(sure === 'not');
      expect(text).toMatch(/\.$/);
      expect(why).toMatch(/^[A-Z].*\.$/);
    }
  });

  test('what nobody should take on their own is a warning only', () => {
    const avoided = allMedicines.filter(({group}) => group === 'avoid');
    expect(avoided.map(({id}) => id)).toEqual(['quinine']);
    for (const {can, askFirst, know = []} of avoided) {
      expect(can).toBeUndefined();
      expect(askFirst).toBeUndefined();
      expect(know.length).toBeGreaterThan(2);
    }
  });

  test('no medicine comes with a dose', () => {
    const lines = allMedicines.flatMap((one) => [
      one.can ?? '',
      one.cannot,
      one.warning,
      ...(one.askFirst ?? []),
      ...(one.know ?? []),
    ]);
    const dose = /\d\s*(?:mg|g|ml|milligrams?|grams?|tablets?|pills?|times? a day|hours?)\b/i;
    expect(lines.filter((line) => dose.test(line))).toEqual([]);
  });
});
