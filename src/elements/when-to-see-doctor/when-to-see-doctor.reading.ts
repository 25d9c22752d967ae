import {html, nothing} from 'lit';
import {callLink, mobileNote} from '../../base/emergency-line.js';
import {heading} from '../../base/heading.js';
import {icon, info, tierShape} from '../../base/icons.js';
import type {SignGroup, Tier} from '../../content/index.js';
import {fill, fillText} from '../../language/fill.js';
import {signWords} from '../../shared/article/sign-words.js';
import {tierWords} from '../../shared/article/tier-words.js';
import type {Reading, ReadingView} from '../../shared/reading/view.js';
import type {WhenToSeeDoctorWords} from './when-to-see-doctor.words.js';

type View = ReadingView<WhenToSeeDoctorWords>;

/** The signs of each tier and how fast to act on them, then Start. */
export const reading: Reading<WhenToSeeDoctorWords> = (view) => {
  const {words, level, hasFlow} = view;
  const {text, tiers} = words;
  return html`${heading(level, 'title', text.title, {focusable: true})}
    ${tiers.map(({id}) => card(view, id))}
    <div class="card" part="card">
      ${
        hasFlow
          ? html`<div class="section screen">
              ${heading(level + 1, 'subtitle', text.checkTitle)}
              <p class="quiet">${text.checkLead}</p>
              <div class="row">${view.startButton(text.start)}</div>
            </div>`
          : nothing
      }
      <div class="section">
        <p class="note">${icon(info)}<span>${text.worried}</span></p>
      </div>
      ${view.end('signs')}
    </div>`;
};

function card(view: View, id: Tier) {
  const {words, level, plain, rich} = view;
  const {text, signGroups} = words;
  const tier = tierWords(words, id);
  const title = fillText(tier.listHeading, plain);
  const name = html`<span class="tier">${tier.name}<span class="vh">:</span> </span>`;
  return html`<section class="care tier-${id}" part="care">
    <div class="care-head">
      ${tierShape(id)} ${heading(level + 1, 'care-title', html`${name}${title}`)}
    </div>
    <div class="care-body">
      <div class="groups">
        ${signGroups.filter((group) => group.tier === id).map((group) => signList(view, group))}
      </div>
      ${
        id === 'emergency'
          ? html`<div class="row">
                ${view.by('emergency', (facts) =>
                  callLink(words, facts, facts.emergency ? 'call-button' : 'call'),
                )}
                <span class="quiet">${text.noDriving}</span>
              </div>
              ${view.by('emergency', (facts) => mobileNote(words, facts))}`
          : html`<p>
              ${fill(tier.listAction ?? '', rich)} ${id === 'self-care' ? tier.action : nothing}
              ${id === 'soon' ? nothing : fill(tier.after, rich)}
            </p>`
      }
    </div>
  </section>`;
}

const signList = ({words, level}: View, {id: groupId, title}: SignGroup) =>
  html`<section>
    ${heading(level + 2, 'label', title)}
    <ul class="list">
      ${words.signs
        .filter(({group}) => group === groupId)
        .map((sign) => html`<li id="sign-${sign.id}">${signWords(sign)}</li>`)}
    </ul>
  </section>`;
