import {live} from '../../shared/reading/live.js';
import {reading as causes} from '../cause-checker/cause-checker.reading.js';
import {reading as medicines} from '../medicine-guide/medicine-guide.reading.js';
import {reading as pictures} from '../picture-guide/picture-guide.reading.js';
import {reading as symptoms} from '../symptom-guide/symptom-guide.reading.js';
import {reading as overview} from '../topic-overview/topic-overview.reading.js';
import {reading as warningSigns} from '../when-to-see-doctor/when-to-see-doctor.reading.js';

/**
 * What shows the parts that are compiled where they are on their own. The guide brings their words as data, from which
 * it also makes its structured data, and has the code that renders them in its file already.
 */
export const readings = {
  causes: live(causes),
  medicines: live(medicines),
  overview: live(overview),
  pictures: live(pictures),
  symptoms: live(symptoms),
  warningSigns: live(warningSigns),
};
