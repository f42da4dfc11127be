(() => {
'use strict';
document.documentElement.classList.add('js');
const data = JSON.parse(document.getElementById('data').textContent);
const numbers = new Intl.NumberFormat(data.lang === 'zh' ? 'zh-Hans' : 'en');
const words = new Intl.Collator(data.lang === 'zh' ? 'zh-Hans' : 'en', { numeric: true });
const byId = (id) => document.getElementById(id);

/** `text` with each `{}` replaced by the next number. */
const fill = (text, ...values) => text.replace(/\{\}/g, () => numbers.format(values.shift()));

const value = (row, at) => {
  const cell = row.cells[at];
  return cell.dataset.value === undefined ? cell.textContent.trim() : Number(cell.dataset.value);
};
const compare = (a, b) => (typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(a, b));

/** Makes the heads of a table sort it: figures from the largest down first, words from the first up. */
const sortable = (table) => {
  const heads = [...table.tHead.rows[0].cells];
  const body = table.tBodies[0];
  heads.forEach((head, at) => {
    const button = head.querySelector('button');
    button.addEventListener('click', () => {
      const first = head.classList.contains('number') ? 'descending' : 'ascending';
      const now = head.getAttribute('aria-sort');
      const next = now === null ? first : now === 'ascending' ? 'descending' : 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', next);
      const sign = next === 'ascending' ? 1 : -1;
      body.append(...[...body.rows].sort((a, b) => sign * compare(value(a, at), value(b, at))));
    });
  });
};

/** Shows the rows that pass, and says how many. */
const filter = (table, count, text, passes) => {
  const rows = [...table.tBodies[0].rows];
  let shown = 0;
  for (const row of rows) {
    row.hidden = !passes(row);
    shown += row.hidden ? 0 : 1;
  }
  count.textContent = fill(text, shown, rows.length);
};
const holds = (row, input) => row.textContent.toLowerCase().includes(input.value.trim().toLowerCase());

const projects = byId('project-table');
const find = byId('find-project');
const verdict = byId('verdict');
const narrow = () =>
  filter(projects, byId('project-count'), data.shown, (row) =>
    holds(row, find) && (verdict.value === '' || row.dataset.verdict === verdict.value));
sortable(projects);
find.addEventListener('input', narrow);
verdict.addEventListener('change', narrow);
narrow();

const changes = byId('change-table');
if (changes) {
  const findChange = byId('find-change');
  const narrowChanges = () => filter(changes, byId('change-count'), data.changes, (row) => holds(row, findChange));
  sortable(changes);
  findChange.addEventListener('input', narrowChanges);
  narrowChanges();
}
})();
