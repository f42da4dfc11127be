// The diff: hunks to tick, drawn when a file is opened; what is ticked becomes a patch, byte for byte.
const diffFiles = byId('diff-files');
const hunkOf = ([oldStart, oldLines, newLines, automatic, text, changes]) => ({
  oldStart,
  oldLines,
  newLines,
  automatic,
  text,
  changes: changes.map((at) => data.strings[at]),
  ticked: automatic,
  box: null,
});
const files = data.patch.map((file) => ({ ...file, hunks: file.hunks.map(hunkOf), element: null, drawn: '' }));

/** `start,count` as a diff writes it. */
const range = (start, count) => (count === 1 ? `${start}` : `${start},${count}`);

/** Where each hunk begins in the new text if just the hunks that `taken` says are made. */
const starts = (file, taken) => {
  let moved = 0;
  return file.hunks.map((hunk) => {
    // Counted from 0; an empty range names the line before it.
    const from = hunk.oldLines === 0 ? hunk.oldStart : hunk.oldStart - 1;
    const to = from + moved;
    if (taken(hunk)) moved += hunk.newLines - hunk.oldLines;
    return hunk.newLines === 0 ? to : to + 1;
  });
};

const place_of = (hunk, newStart) => `@@ -${range(hunk.oldStart, hunk.oldLines)} +${range(newStart, hunk.newLines)} @@`;

/** The ticked hunks as a patch. */
const patch = () => {
  const out = [];
  for (const file of files) {
    const at = starts(file, (hunk) => hunk.ticked);
    const hunks = file.hunks.flatMap((hunk, index) => (hunk.ticked ? [`${place_of(hunk, at[index])}\n${hunk.text}`] : []));
    if (hunks.length) out.push(file.header, ...hunks);
  }
  return out.join('');
};

const linesOf = (hunk) => hunk.text.replace(/\n$/, '').split('\n');

/** Lines for the eye: a carriage return that every line has is not shown. */
const shownLines = (hunk) => {
  const lines = linesOf(hunk);
  const content = lines.filter((line) => line[0] !== '\\');
  const bare = content.every((line) => line.endsWith('\r')) ? lines.map((line) => line.replace(/\r$/, '')) : lines;
  return bare.map((line) => (line[0] === '\\' ? `\\${texts.noNewline}` : line));
};

/** Old and new text beside each other. */
const beside = (hunk, newStart, label) => {
  const body = document.createElement('tbody');
  let [oldLine, newLine] = [hunk.oldStart, newStart];
  const row = (left, right) => {
    const side = (entry) =>
      entry
        ? [numberCell(entry.line), cell(entry.sign, entry.text, entry.other)]
        : [make('td', 'at none'), make('td', 'line none')];
    body.append(make('tr', '', null, ...side(left), ...side(right)));
  };
  let [gone, come] = [[], []];
  const flush = () => {
    for (let at = 0; at < Math.max(gone.length, come.length); at += 1) row(gone[at], come[at]);
    [gone, come] = [[], []];
  };
  for (const [sign, text, other] of paired(shownLines(hunk))) {
    if (sign === '-') {
      if (come.length) flush();
      gone.push({ sign, text, other, line: oldLine });
      oldLine += 1;
    } else if (sign === '+') {
      come.push({ sign, text, other, line: newLine });
      newLine += 1;
    } else if (sign === '\\') {
      const side = come.length ? come : gone;
      if (side.length) side.push({ sign, text, line: null });
      else row({ sign, text, line: null }, { sign, text, line: null });
    } else {
      flush();
      row({ sign, text, line: oldLine }, { sign, text, line: newLine });
      oldLine += 1;
      newLine += 1;
    }
  }
  flush();
  const head = make('thead', '', null, make('tr', '', null, make('th', '', { colspan: '2', scope: 'colgroup' }, texts.before), make('th', '', { colspan: '2', scope: 'colgroup' }, texts.after)));
  const columns = make('colgroup', '', null, ...['at', '', 'at', ''].map((kind) => make('col', kind)));
  return scrolling(make('div', 'code beside', { tabindex: '0', role: 'group', 'aria-label': label }, make('table', '', null, columns, head, body)));
};

const diffTools = byId('diff-tools');
const view = () => diffTools.querySelector('input[name="diff-view"]:checked').value;
let works = new Set(['automatic', 'review']);
const workOf = (hunk) => (hunk.automatic ? 'automatic' : 'review');
const isShown = (hunk) => works.has(workOf(hunk));

const hunkElement = (file, index, newStart) => {
  const hunk = file.hunks[index];
  const box = make('input', '', { type: 'checkbox', autocomplete: 'off', 'data-testid': 'hunk-box', 'aria-label': fill(texts.tickHunk, index + 1, visible(file.path)) });
  box.checked = hunk.ticked;
  box.addEventListener('change', () => {
    hunk.ticked = box.checked;
    count();
  });
  hunk.box = box;
  const where = place_of(hunk, newStart);
  const label = make(
    'label',
    'hunk-head',
    null,
    box,
    ' ',
    make('code', '', null, where),
    ' ',
    make('span', `mark ${hunk.automatic ? 's0' : 's1'}`, null, texts.works[hunk.automatic ? 0 : 1]),
    ' ',
  );
  const head = make('div', 'hunk-line', null, label);
  for (const change of hunk.changes) {
    const issue = document.querySelector(`[data-change="${CSS.escape(visible(change))}"]`);
    const name = make('code', '', null, visible(change.split('/').pop()));
    head.append(issue ? make('a', 'change', { href: `#${issue.id}`, title: visible(change) }, name) : name, ' ');
  }
  const lines = view() === 'split' ? beside(hunk, newStart, visible(`${file.path} ${where}`)) : unified(shownLines(hunk), hunk.oldStart, newStart, visible(`${file.path} ${where}`), null);
  return make('div', 'hunk', { 'data-testid': 'hunk', 'data-work': workOf(hunk) }, head, lines);
};

/** Draws the hunks of an open file that are shown. */
const drawFile = (file) => {
  const state = `${view()} ${[...works].sort().join()}`;
  if (file.drawn === state) return;
  file.drawn = state;
  const at = starts(file, () => true);
  const hunks = file.hunks.flatMap((hunk, index) => {
    hunk.box = null;
    return isShown(hunk) ? [hunkElement(file, index, at[index])] : [];
  });
  file.element.querySelector('.hunks').replaceChildren(...hunks);
};

/** Counts what is ticked, everywhere. */
const count = () => {
  let [hunks, all, within] = [0, 0, 0];
  for (const file of files) {
    const chosen = file.hunks.filter((hunk) => hunk.ticked).length;
    hunks += chosen;
    all += file.hunks.length;
    within += chosen ? 1 : 0;
    const box = file.element.querySelector('.file-box');
    const shown = file.hunks.filter(isShown);
    const shownTicked = shown.filter((hunk) => hunk.ticked).length;
    box.checked = shown.length > 0 && shownTicked === shown.length;
    box.indeterminate = shownTicked > 0 && shownTicked < shown.length;
    file.element.querySelector('.tally').textContent = fill(texts.hunks, number(chosen), number(file.hunks.length));
  }
  byId('diff-count').textContent = fill(texts.ticked, number(hunks), number(all), number(within), number(files.length));
  byId('download').disabled = hunks === 0;
  byId('download').title = hunks === 0 ? texts.nothing : '';
};

/** Ticks the shown hunks of the shown files among `some` as `choice` says. */
const tick = (some, choice) => {
  for (const file of some) {
    if (file.element.hidden) continue;
    for (const hunk of file.hunks.filter(isShown)) {
      hunk.ticked = choice(hunk);
      if (hunk.box) hunk.box.checked = hunk.ticked;
    }
  }
  count();
};

const filterFiles = () => {
  const wanted = byId('diff-file').value.trim().toLowerCase();
  works = ticked(diffTools, 'diff-work');
  let any = false;
  for (const file of files) {
    const shown = file.path.toLowerCase().includes(wanted) && file.hunks.some(isShown);
    file.element.hidden = !shown;
    any ||= shown;
    if (shown && file.element.querySelector('details').open) drawFile(file);
  }
  byId('no-file').hidden = any;
  count();
};

const fileElement = (file) => {
  const box = make('input', 'file-box', { type: 'checkbox', autocomplete: 'off', 'data-testid': 'file-box', 'aria-label': fill(texts.tickFile, visible(file.path)) });
  box.addEventListener('change', () => tick([file], () => box.checked));
  const has = (automatic) => file.hunks.some((hunk) => hunk.automatic === automatic);
  const summary = make('summary', '', null, make('code', 'path', null, visible(file.path)), ' ');
  for (const [automatic, kind, text] of [[true, 's0', texts.works[0]], [false, 's1', texts.works[1]]]) {
    if (has(automatic)) summary.append(make('span', `mark ${kind}`, null, `${number(file.hunks.filter((hunk) => hunk.automatic === automatic).length)} ${text}`), ' ');
  }
  summary.append(make('span', 'tally soft'));
  const details = make('details', '', null, summary, make('div', 'hunks'));
  details.addEventListener('toggle', () => {
    if (details.open) drawFile(file);
  });
  file.element = make('div', 'diff-file', { 'data-testid': 'diff-file', 'data-path': visible(file.path) }, box, details);
  return file.element;
};

if (diffFiles) {
  diffFiles.append(...files.map(fileElement));
  diffFiles.append(make('p', '', { id: 'no-file', hidden: '' }, texts.noFile));
  diffTools.addEventListener('submit', (event) => event.preventDefault());
  diffTools.addEventListener('change', filterFiles);
  byId('diff-file').addEventListener('input', settled(filterFiles, 120));
  byId('tick-all').addEventListener('click', () => tick(files, () => true));
  byId('tick-none').addEventListener('click', () => tick(files, () => false));
  byId('tick-automatic').addEventListener('click', () => tick(files, (hunk) => hunk.automatic));
  const each = (open) => () => {
    for (const file of files) if (!file.element.hidden) file.element.querySelector('details').open = open;
  };
  byId('diff-open').addEventListener('click', each(true));
  byId('diff-close').addEventListener('click', each(false));
  byId('download').addEventListener('click', () => {
    const url = URL.createObjectURL(new Blob([patch()], { type: 'text/x-patch' }));
    const link = make('a', '', { href: url, download: 'selected.patch' });
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  });
  // The first file stands open, that one sees what this is.
  if (files.length) files[0].element.querySelector('details').open = true;
  filterFiles();
}
