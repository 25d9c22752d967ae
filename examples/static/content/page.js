/** What this page adds to its elements. It runs before their script, so that it hears everything. */
const log = document.querySelector('ol[role=log]');

for (const type of /** @type {const} */ (['care-ready', 'care-step', 'care-complete'])) {
  document.addEventListener(type, ({target}) => {
    const line = document.createElement('li');
    line.textContent = `${/** @type {Element} */ (target).localName}: ${type}`;
    log?.append(line);
  });
}

const relief = document.querySelector('relief-steps');
const dark = document.querySelector('input');

dark?.addEventListener('change', () => {
  if (relief) relief.theme = dark.checked ? 'dark' : 'auto';
});

// Without this script the form could do nothing.
if (relief && dark?.form) dark.form.hidden = false;
