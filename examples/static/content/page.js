/** What this page adds to its elements. It runs before their script, so that it hears everything. */
const log = document.querySelector('ol[role=log]');

for (const type of /** @type {const} */ (['care-ready', 'care-step'])) {
  document.addEventListener(type, (event) => {
    const {tag} = /** @type {import('care-elements').CareStepEvent} */ (event);
    const line = document.createElement('li');
    line.textContent = `${tag}: ${type}`;
    log?.append(line);
  });
}

const relief = document.querySelector('relief-steps');
const dark = document.querySelector('input');

dark?.addEventListener('change', () => {
  relief?.setAttribute('theme', dark.checked ? 'dark' : 'auto');
});

// Without this script the form could do nothing.
if (relief && dark?.form) dark.form.hidden = false;
