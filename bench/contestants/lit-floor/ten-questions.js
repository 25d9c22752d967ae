import {html, LitElement} from 'lit';
import {end, nextLabel, questions} from '../shared/questions.js';

/** The smallest element by hand that does the job: what any element made with Lit costs at least. */
export class TenQuestions extends LitElement {
  static properties = {at: {state: true}};

  constructor() {
    super();
    this.at = 0;
  }

  render() {
    const question = questions[this.at];
    if (!question) return html`<p>${end}</p>`;
    return html`<form @submit=${this.next}>
      <fieldset>
        <legend>${question.text}</legend>
        ${question.answers.map(
          (answer) => html`<label><input type="radio" name="answer" />${answer}</label>`,
        )}
      </fieldset>
      <button>${nextLabel}</button>
    </form>`;
  }

  next(event) {
    event.preventDefault();
    event.target.reset();
    this.at += 1;
  }
}
