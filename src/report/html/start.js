// What is folded on the screen is open on paper: what the reader had closed closes again.
let opened = [];
window.addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll('details:not([open])')].filter((element) => !element.closest('.sites, #diff-files'));
  for (const element of opened) element.open = true;
});
window.addEventListener('afterprint', () => {
  for (const element of opened) element.open = false;
  opened = [];
});
if (filters) openLinked();
