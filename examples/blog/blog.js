/** The rows of the article: all of them at once, the one that a link leads to, and all on paper. */
const rows = [...document.querySelectorAll('article > details')];
const button = document.querySelector('.open-all');
const areOpen = () => rows.every(({open}) => open);

function openTarget() {
  const row = rows.find(({id}) => id === location.hash.slice(1));
  if (row) row.open = true;
}

button.hidden = false;
button.addEventListener('click', () => {
  const open = !areOpen();
  for (const row of rows) row.open = open;
});
for (const row of rows) {
  row.addEventListener('toggle', () => {
    button.textContent = areOpen() ? 'Close all' : 'Open all';
  });
}

addEventListener('hashchange', openTarget);
openTarget();

let closed = [];
addEventListener('beforeprint', () => {
  closed = rows.filter(({open}) => !open);
  for (const row of closed) row.open = true;
});
addEventListener('afterprint', () => {
  for (const row of closed) row.open = false;
});
