/** Runs measurements in rounds, one contestant after the other, so that a busy minute falls on all of them. */
import {launchBrowser} from './measure/browser.mjs';

/** No measurement takes longer, unless something hangs. */
const patienceMs = 120_000;

export class Lab {
  /** What was measured, by contestant: a list of rounds. */
  rounds = new Map();
  /** What could not be measured, and why. */
  failures = [];
  #browser;
  #url;

  /** @param {string} url of the folder of the contestants */
  constructor(url) {
    this.#url = url;
  }

  async open() {
    this.#browser = await launchBrowser();
    return this.#browser.version();
  }

  close() {
    return this.#browser.close();
  }

  /**
   * @param {string} title
   * @param {readonly object[]} contestants
   * @param {number} count of rounds that count
   * @param {(browser: object, url: string, contestant: object) => Promise<Record<string, number>>} measure
   * @param {{warmUp?: boolean}} [options] whether a round comes before that does not count
   */
  async run(title, contestants, count, measure, {warmUp = false} = {}) {
    const failed = new Set();
    for (let round = warmUp ? 0 : 1; round <= count; round += 1) {
      const start = Date.now();
      for (const contestant of contestants.filter(({id}) => !failed.has(id))) {
        const measured = await this.#attempt(title, contestant, measure);
        if (!measured) failed.add(contestant.id);
        else if (round > 0) this.#keep(contestant.id, measured);
      }
      const seconds = ((Date.now() - start) / 1000).toFixed(0);
      console.log(
        `${title}: ${round === 0 ? 'warm-up' : `round ${round} of ${count}`}, ${seconds} s`,
      );
    }
  }

  #keep(id, measured) {
    this.rounds.set(id, [...(this.rounds.get(id) ?? []), measured]);
  }

  /** A measurement that fails is tried once more in a new browser, then given up and told. */
  async #attempt(title, contestant, measure) {
    for (let attempt = 1; ; attempt += 1) {
      let timer;
      const tooLong = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error('took too long')), patienceMs);
      });
      try {
        return await Promise.race([measure(this.#browser, this.#url, contestant), tooLong]);
      } catch (error) {
        const [message] = String(error.message).split('\n');
        console.error(`${title}, ${contestant.id}: ${message}`);
        await this.close();
        await this.open();
        if (attempt === 1) continue;
        this.failures.push({measure: title, contestant: contestant.id, message});
        return undefined;
      } finally {
        clearTimeout(timer);
      }
    }
  }
}
