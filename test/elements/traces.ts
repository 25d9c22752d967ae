/** All of the page that could keep or show an answer. */
export const traces = async () => ({
  local: Object.entries(localStorage),
  session: Object.entries(sessionStorage),
  cookie: document.cookie,
  address: location.href,
  history: history.length,
  state: JSON.stringify(history.state),
  title: document.title,
  name: window.name,
  databases: (await indexedDB.databases()).length,
});
