/** What `<when-to-see-doctor>` needs once the reader starts: all of it, before the first list. */
export {common} from '../../../content/common.text.js';
export {flow} from '../../../content/flow.text.js';
export {
  beside,
  callWords,
  helpWords,
  mobileNote,
  poison,
  regionWords,
} from '../../../content/region.text.js';
export {sheet} from '../../../content/sheet.text.js';
export {flowText} from '../../../content/signs-flow.text.js';
export {doctorVisit} from '../doctor-visit.js';
export {sheetWording} from '../sheet-wording.js';
export {signDetails} from '../sign-details.js';
export {tiers} from '../tiers.js';
export {topic} from '../topic.js';
export {signGroups, signs} from '../warning-signs.js';
