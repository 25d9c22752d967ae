import {html, nothing} from 'lit';
import {besideLine, callLink, mobileNote} from '../../base/emergency-line.js';
import {heading} from '../../base/heading.js';
import {chevron, icon, info, tierShape} from '../../base/icons.js';
import type {SignGroup, Tier, WarningSign} from '../../content/index.js';
import {fill, fillText} from '../../language/fill.js';
import {signWords} from '../../shared/article/sign-words.js';
import {tierWords} from '../../shared/article/tier-words.js';
import type {Reading, ReadingView} from '../../shared/reading/view.js';
import type {WhenToSeeDoctorWords} from './when-to-see-doctor.words.js';

type View = ReadingView<WhenToSeeDoctorWords>;

/** The guided check, for who would rather not read; then the signs of each tier and how fast to act. */
export const reading: Reading<WhenToSeeDoctorWords> = (view) => {
  const {words, level, hasFlow} = view;
  const {text} = words;
  return html`${heading(level, 'title', text.title, {focusable: true})}
    ${
      hasFlow
        ? html`<div class="card check screen" part="card">
            <div>
              ${heading(level + 1, 'subtitle', text.checkTitle)}
              <p class="quiet">${text.checkLead}</p>
            </div>
            ${view.startButton(text.start)}
          </div>`
        : nothing
    }
    ${emergencyCard(view)} ${urgentCard(view)} ${soonCard(view)} ${selfCareCard(view)}
    <div class="card" part="card">
      <div class="section worried">
        <p class="note">${icon(info)}<span>${text.worried}</span></p>
      </div>
      ${view.end('signs')}
    </div>`;
};

const signsOf = ({words}: View, tier: Tier): readonly WarningSign[] =>
  words.signs.filter((sign) => sign.tier === tier && !sign.unsure);

const groupsOf = ({words}: View, tier: Tier): readonly SignGroup[] =>
  words.signGroups.filter((group) => group.tier === tier);

/** The shape, what to do, and a line on the signs. */
function head(view: View, id: Tier, summary: string) {
  const {words, level, plain} = view;
  const tier = tierWords(words, id);
  const title = fillText(tier.listHeading, plain);
  const name = html`<span class="vh">${tier.name}: </span>`;
  return html`${tierShape(id)}
    <div>
      ${heading(level + 1, 'care-title', html`${name}${title}`)}
      ${summary ? html`<p class="count">${summary}</p>` : nothing}
    </div>`;
}

const countOf = ({words: {text}}: View, signs: readonly WarningSign[]) =>
  signs.length > 0 ? fillText(text.count, {count: signs.length}) : '';

/** Never closed: who has one of these must not have to look for it. */
const emergencyCard = (view: View) => {
  const {words} = view;
  return html`<section class="care tier-emergency" part="care">
    <div class="care-head">
      ${head(view, 'emergency', countOf(view, signsOf(view, 'emergency')))}
    </div>
    <div class="care-body">
      <div class="groups">
        ${groupsOf(view, 'emergency').map((group) => signGroup(view, group))}
      </div>
      <div class="row">
        ${view.by('emergency', (facts) =>
          callLink(words, facts, facts.emergency ? 'call-button' : 'call'),
        )}
        <span class="quiet">${words.text.noDriving}</span>
      </div>
      ${view.by('beside', (facts) => besideLine(words, facts))}
      ${view.by('emergency', (facts) => mobileNote(words, facts))}
    </div>
  </section>`;
};

/** A tier that opens. Search in the page reaches what is closed. */
const foldedCard = (view: View, id: Tier, summary: string, content: unknown, isOpen = false) =>
  html`<details class="care tier-${id}" part="care" ?open=${isOpen}>
    <summary class="care-head">${head(view, id, summary)} ${icon(chevron, 'chevron')}</summary>
    <div class="care-body">${content}</div>
  </details>`;

/** Open, with the signs in the leg; the other groups are a row each. */
function urgentCard(view: View) {
  const {words, rich, level} = view;
  const tier = tierWords(words, 'urgent');
  const [first, ...others] = groupsOf(view, 'urgent');
  const rows = others.map(
    (group) =>
      html`<details class="fold">
        <summary>
          <div>
            ${heading(level + 2, 'label', group.title)}
            <p class="count">${countOf(view, inGroup(view, group))}</p>
          </div>
          ${icon(chevron, 'chevron')}
        </summary>
        ${signList(inGroup(view, group))}
      </details>`,
  );
  return foldedCard(
    view,
    'urgent',
    countOf(view, signsOf(view, 'urgent')),
    html`<p>${fill(tier.listAction ?? '', rich)}</p>
      ${first ? signGroup(view, first) : nothing}
      <div class="folds">${rows}</div>`,
    true,
  );
}

function soonCard(view: View) {
  const {words, rich} = view;
  const signs = signsOf(view, 'soon');
  const [example] = signs;
  const summary = example
    ? fillText(words.text.countExample, {count: signs.length, example: example.label})
    : '';
  return foldedCard(
    view,
    'soon',
    summary,
    html`<p>${fill(tierWords(words, 'soon').listAction ?? '', rich)}</p>
      <div class="groups">${groupsOf(view, 'soon').map((group) => signGroup(view, group))}</div>`,
  );
}

function selfCareCard(view: View) {
  const {words, rich} = view;
  const tier = tierWords(words, 'self-care');
  const content = html`<p>
    ${fill(tier.listAction ?? '', rich)} ${fill(tier.action, rich)} ${fill(tier.after, rich)}
  </p>`;
  return foldedCard(view, 'self-care', words.text.noneFits, content);
}

const inGroup = ({words}: View, {id}: SignGroup) => words.signs.filter(({group}) => group === id);

const signGroup = (view: View, group: SignGroup) =>
  html`<section>
    ${heading(view.level + 2, 'label', group.title)} ${signList(inGroup(view, group))}
  </section>`;

const signList = (signs: readonly WarningSign[]) =>
  html`<ul class="signs">
    ${signs.map((sign) => html`<li id="sign-${sign.id}">${signWords(sign)}</li>`)}
  </ul>`;
