// The places of issues: drawn when an issue is opened, filtered on strings built once.
const PAGE = 50;
const place = (values) => {
  const [path, [line, column], work, rung, points, reason, help, evidence, module, first, code] = values;
  const string = (at) => data.strings[at];
  return {
    path: string(path),
    line,
    column,
    work,
    rung,
    points,
    reason: string(reason),
    help: string(help),
    evidence: evidence.map(string),
    module: visible(string(module)),
    first,
    code,
  };
};
const issues = data.issues.map((issue, at) => ({
  element: document.querySelector(`[data-issue="${at}"]`),
  severity: issue.severity,
  text: issue.text.toLowerCase(),
  sites: issue.sites.map(place),
  matching: null,
  drawn: false,
}));

/** Prose as a reader sees it. */
const unmarked = (text) => text.replaceAll('`', '');

/** What a search looks through; built when first asked for. */
const haystack = (site) => {
  site.text ??= [site.path, site.path === '.' ? '' : `:${site.line}`, '\n', unmarked(site.reason), '\n', unmarked(site.help), '\n', site.code].join('').toLowerCase();
  return site.text;
};

const snippet = (site) => {
  const where = fill(texts.code, `${site.path}:${site.line}`);
  return unified(site.code.split('\n'), site.first, null, visible(where), site.line);
};

const siteElement = (site) => {
  const whole = site.path === '.';
  const head = make(
    'p',
    'site-head',
    null,
    whole ? texts.project : make('code', 'path', null, visible(`${site.path}:${site.line}:${site.column}`)),
    ' ',
    make('span', `mark s${site.work}`, null, texts.works[site.work]),
    ' ',
    make('span', 'soft', null, `${texts.rungs[site.rung]} · ${fill(site.points === 1 ? texts.point : texts.points, site.points)}`),
  );
  const item = make('li', 'site', { 'data-testid': 'site', 'data-work': String(site.work) }, head);
  if (site.reason) item.append(block(texts.why, site.reason));
  if (site.help) item.append(block(texts.next, site.help));
  if (site.code) item.append(snippet(site));
  if (site.evidence.length) {
    const list = make('ul', '', null, ...site.evidence.map((step) => make('li', '', null, ...prose(step))));
    item.append(make('details', 'evidence', null, make('summary', '', null, texts.evidence), list));
  }
  return item;
};

/** Draws the places of an issue that match, a page at a time. */
const draw = (issue) => {
  const holder = issue.element.querySelector('.sites');
  const list = make('ul', 'site-list');
  holder.replaceChildren(list);
  issue.drawn = true;
  const sites = issue.matching ?? issue.sites;
  let shown = 0;
  const button = make('button', 'more', { type: 'button', 'data-testid': 'more' });
  const more = (focus) => {
    const next = sites.slice(shown, shown + PAGE).map(siteElement);
    list.append(...next);
    shown += next.length;
    const left = sites.length - shown;
    if (left > 0) button.textContent = fill(texts.more, number(Math.min(PAGE, left)), number(left));
    else button.remove();
    if (focus && next[0]) {
      next[0].tabIndex = -1;
      next[0].focus({ preventScroll: true });
    }
  };
  button.addEventListener('click', () => more(true));
  holder.append(button);
  more(false);
};

const filters = byId('filters');
const ticked = (form, name) => new Set([...form.querySelectorAll(`input[name="${name}"]:checked`)].map((box) => box.value));

const filter = () => {
  const wanted = byId('filter-text').value.trim().toLowerCase();
  const module = byId('filter-module').value;
  const severities = ticked(filters, 'severity');
  const works = ticked(filters, 'work');
  const allWorks = works.size === filters.querySelectorAll('input[name="work"]').length;
  let issuesShown = 0;
  let sitesShown = 0;
  let sitesAll = 0;
  for (const issue of issues) {
    sitesAll += issue.sites.length;
    const whole = !module && allWorks && (!wanted || issue.text.includes(wanted));
    const inText = !wanted || issue.text.includes(wanted);
    let matching = [];
    if (severities.has(issue.severity)) {
      matching = whole
        ? issue.sites
        : issue.sites.filter((site) => (!module || site.module === module) && (allWorks || works.has(String(site.work))) && (inText || haystack(site).includes(wanted)));
    }
    const same = issue.matching && issue.matching.length === matching.length && issue.matching.every((site, at) => site === matching[at]);
    issue.matching = matching;
    issue.element.hidden = matching.length === 0;
    const note = issue.element.querySelector('.matched');
    note.hidden = matching.length === issue.sites.length;
    note.textContent = note.hidden ? '' : fill(texts.matched, number(matching.length), number(issue.sites.length));
    if (!same && issue.drawn) {
      issue.drawn = false;
      issue.element.querySelector('.sites').replaceChildren();
    }
    if (!issue.drawn && issue.element.open && matching.length) draw(issue);
    if (matching.length) issuesShown += 1;
    sitesShown += matching.length;
  }
  byId('issue-count').textContent = fill(texts.count, number(issuesShown), number(issues.length), number(sitesShown), number(sitesAll));
  byId('no-issue').hidden = issuesShown > 0;
};

const resetFilters = () => {
  filters.reset();
  filter();
};

/** Opens the issue that a link leads to, whatever the filters hide. */
const openLinked = () => {
  const element = location.hash.startsWith('#issue-') ? byId(location.hash.slice(1)) : null;
  if (!element) return;
  if (element.hidden) resetFilters();
  element.open = true;
  element.scrollIntoView();
};

if (filters) {
  filters.addEventListener('submit', (event) => event.preventDefault());
  byId('filter-text').addEventListener('input', settled(filter, 120));
  filters.addEventListener('change', filter);
  byId('filter-reset').addEventListener('click', resetFilters);
  for (const issue of issues) {
    issue.element.addEventListener('toggle', () => {
      if (issue.element.open && !issue.drawn) draw(issue);
    });
  }
  const each = (open) => () => {
    for (const issue of issues) if (!issue.element.hidden) issue.element.open = open;
  };
  byId('open-all').addEventListener('click', each(true));
  byId('close-all').addEventListener('click', each(false));
  filter();
  window.addEventListener('hashchange', openLinked);
  // A link to the place one is at already moves nothing else.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#issue-"]') : null;
    if (link && link.getAttribute('href') === location.hash) openLinked();
  });
}
