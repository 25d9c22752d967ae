/** What came with the link to this page, and is for the publisher to decide. */
import {html, nothing, type TemplateResult} from 'lit';
import {isReplyAddress, replySite} from '../src/embed/reply-address.js';
import {fill} from '../src/language/fill.js';
import {accept, withAttribute} from './choice.js';
import {elementData} from './data.js';
import {regionName, regionSentence, type View} from './form.js';
import {warning} from './icons.js';

/** Where replies would go, and the buttons that decide it. `then` is the id of what gets the focus: the buttons go. */
export function linkedAddress(view: View, name: string, then: string): TemplateResult {
  const {choice, data, words, change} = view;
  const text = words.linked;
  const address = String(choice.attributes[name]);
  const decide = (next: View['choice']) => () => {
    change(next);
    document.getElementById(then)?.focus();
  };
  const attribute = elementData(data, choice.element)?.attributes.find((one) => one.name === name);
  return html`<p>
      ${fill<unknown>(text.replies, {
        name: html`<strong><bdi>${replySite(address) || text.ownSite}</bdi></strong>`,
      })}
    </p>
    <p class="address" dir="ltr"><code>${address}</code></p>
    <p>${text.leftOut}</p>
    <p class="decide">
      <button type="button" @click=${decide(accept(choice, name))}>${text.use}</button>
      <button
        type="button"
        @click=${decide(attribute ? withAttribute(choice, attribute, '') : choice)}
      >
        ${text.remove}
      </button>
    </p>`;
}

/** Above the code: all of it. */
export function linkedNotice(view: View): TemplateResult | typeof nothing {
  const {choice, words} = view;
  if (choice.linked.length === 0) return nothing;
  const say = (name: string) => {
    if (isReplyAddress(name)) return linkedAddress(view, name, 'code');
    return name === 'region'
      ? html`<p>
          ${words.region.label}: <strong>${regionName(choice.region, view)}</strong>.
          ${regionSentence(view)}
        </p>`
      : html`<p>${words.attributes['share-tier'].label}.</p>`;
  };
  return html`<div class="problems" role="group" aria-labelledby="linked-title">
    ${warning}
    <div>
      <h3 id="linked-title">${words.linked.title}</h3>
      <ul>
        ${choice.linked.map((name) => html`<li>${say(name)}</li>`)}
      </ul>
    </div>
  </div>`;
}
