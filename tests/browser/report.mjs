// What a person does with the report of one project.
// Usage: node report.mjs FOLDER     FOLDER: `en.html`, `zh.html` and `report.json`, the same report; gets the patches that the
//        page gives: `all.patch`, and `some.patch` with the hunks that `some.json` lists.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { accessible, download, launch, print, tick, until, visit } from './kit.mjs';

const folder = process.argv[2];
const report = JSON.parse(readFileSync(path.join(folder, 'report.json'), 'utf8'));
const sites = report.issues.flatMap((issue) => issue.sites.map((site) => ({ ...site, issue })));
const hunks = report.patch.flatMap((patch, file) => patch.hunks.map((hunk, at) => ({ ...hunk, id: `${file}:${at}` })));
const pages = { en: path.join(folder, 'en.html'), zh: path.join(folder, 'zh.html') };
const works = ['automatic', 'review', 'by-hand', 'possible'];

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const issues = (page) => page.locator('[data-testid=issue]:not([hidden])');

/** Opens every issue that is left; its places are drawn then. */
async function openAll(page) {
  await page.getByTestId('open-all').press('Enter');
  await until(async () => (await issues(page).locator('.sites:empty').count()) === 0, 'places of every open issue');
}

/** Opens every file of the diff; its hunks are drawn then. */
async function openDiff(page) {
  await page.locator('.diff-file > details').evaluateAll((all) => all.forEach((one) => (one.open = true)));
  await until(async () => (await page.locator('.diff-file:not([hidden]) .hunks:empty').count()) === 0, 'hunks of every open file');
}

/** Opens the first issue of each kind of work and severity, the first files of the diff, and all that is folded elsewhere. */
async function openSome(page) {
  const kinds = new Map(sites.map((site) => [`${site.work} ${site.issue.severity}`, report.issues.indexOf(site.issue)]));
  await page.evaluate(
    (chosen) => {
      const inside = (one) => one.closest('.issue, .diff-file') !== null;
      document.querySelectorAll('details').forEach((one) => (one.open ||= !inside(one)));
      document.querySelectorAll('.issue').forEach((one, at) => (one.open = chosen.includes(at)));
      document.querySelectorAll('.diff-file > details').forEach((one, at) => (one.open = at < 3));
    },
    [...kinds.values()],
  );
  await until(async () => (await page.locator('.issue[open] .sites:empty, .diff-file > details[open] > .hunks:empty').count()) === 0, 'places and hunks');
  await page.evaluate(() => document.querySelectorAll('.issue[open] details').forEach((one) => (one.open = true)));
}

/** The hunk with an id as in `hunks`. */
function hunk(page, id) {
  const [file, at] = id.split(':').map(Number);
  return page.locator('.diff-file').nth(file).locator('.hunk').nth(at);
}

/** The filters leave exactly the places of `wanted`, in as many issues, and say so. */
async function leaves(page, wanted, what) {
  // What is typed takes effect after a pause.
  const issuesLeft = new Set(wanted.map((site) => site.issue)).size;
  await until(async () => (await issues(page).count()) === issuesLeft, `${issuesLeft} issues with ${what}`);
  // Drawing many takes its time; the line above the list counts them all.
  if (wanted.length < 60) {
    await openAll(page);
    assert.equal(await issues(page).getByTestId('site').count(), wanted.length, `places with ${what}`);
    await page.getByTestId('close-all').press('Enter');
  }
  assert.match(await page.getByTestId('issue-count').innerText(), new RegExp(`(^|\\D)${wanted.length}\\D`), what);
  assert.equal(await page.getByTestId('no-issue').isVisible(), wanted.length === 0, what);
}

for (const [lang, file] of Object.entries(pages)) {
  for (const dark of [false, true]) {
    test(`${lang}, ${dark ? 'dark' : 'light'}: opens without a fault, and is accessible`, async () => {
      await visit(browser, file, { dark }, async (page) => {
        assert.ok((await page.getAttribute('html', 'lang')).startsWith(lang));
        assert.equal(await page.locator('h1').innerText(), report.project);
        await accessible(page, 'as it opens');
        // Slow where much is on the page, and colours know no language: each colour scheme once, and of everything a few.
        if ((lang === 'zh') !== dark) return;
        await openSome(page);
        await accessible(page, 'all open');
        await tick(page.getByTestId('view-split'));
        await accessible(page, 'side by side');
      });
    });
  }

  for (const width of [360, 768]) {
    test(`${lang}: nothing sticks out at a width of ${width}`, async () => {
      await visit(browser, file, { width }, async (page) => {
        await openAll(page);
        await openDiff(page);
        for (const view of ['view-unified', 'view-split']) {
          await tick(page.getByTestId(view));
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          assert.ok(wide <= width, `${view}: ${wide} wide`);
        }
      });
    });
  }

  test(`${lang}: reads without scripts`, async () => {
    await visit(browser, file, { scripts: false }, async (page) => {
      assert.equal(await issues(page).count(), report.issues.length);
      assert.ok(await page.getByTestId('readiness').isVisible());
      // What needs a script is not offered.
      for (const id of ['filter-text', 'download', 'rate']) assert.ok(!(await page.getByTestId(id).isVisible()), id);
    });
  });

  test(`${lang}: prints`, async () => {
    await visit(browser, file, {}, async (page) => {
      const pdf = (await print(page)).toString('latin1');
      assert.ok(pdf.startsWith('%PDF-'));
      await page.emulateMedia({ media: 'print' });
      for (const id of ['filter-text', 'download', 'rate']) assert.ok(!(await page.getByTestId(id).isVisible()), id);
      // Paper cannot be unfolded.
      for (const issue of await issues(page).all()) assert.ok(await issue.locator('.about').isVisible());
    });
  });
}

test('filters by severity, by who acts, by module and by text', async () => {
  await visit(browser, pages.en, {}, async (page) => {
    await leaves(page, sites, 'no filter');
    const only = async (name, values, keep) => {
      for (const box of await page.locator(`input[name=${name}]`).all()) await tick(box, values.includes(await box.getAttribute('value')));
      await leaves(page, sites.filter(keep), `only ${values}`);
      await page.getByTestId('filter-reset').press('Enter');
    };
    for (const severity of ['P0', 'P1', 'P2']) await only('severity', [severity], (site) => site.issue.severity === severity);
    await only('severity', ['P1', 'P2'], (site) => site.issue.severity !== 'P0');
    for (const [at, work] of works.entries()) {
      if (sites.some((site) => site.work === work)) await only('work', [String(at)], (site) => site.work === work);
    }
    for (const module of new Set(sites.map((site) => site.module))) {
      await page.getByTestId('filter-module').selectOption(module);
      await leaves(page, sites.filter((site) => site.module === module), `module ${module}`);
    }
    await page.getByTestId('filter-reset').press('Enter');
    await leaves(page, sites, 'all filters taken back');
    await page.getByTestId('filter-text').fill('surely nowhere in it');
    await leaves(page, [], 'a text that is nowhere');
  });
});

test('finds what is typed, wherever it stands', async () => {
  await visit(browser, pages.en, {}, async (page) => {
    const [first] = report.issues;
    for (const text of [first.change, first.message.replaceAll('`', ''), path.basename(first.sites[0].path).toUpperCase()]) {
      await page.getByTestId('filter-text').fill(text);
      // Surely nothing first, so that what is left is what this text found.
      await page.getByTestId('filter-text').fill('surely nowhere in it');
      await until(async () => (await issues(page).count()) === 0, 'nothing');
      await page.getByTestId('filter-text').fill(text);
      await until(async () => (await issues(page).count()) > 0, `something with "${text}"`);
      const found = await issues(page).evaluateAll((all) => all.map((one) => one.dataset.change));
      assert.ok(found.includes(`${first.mapping}/${first.change}`), `"${text}" finds ${found}`);
    }
  });
});

test('shows each place with its code and its reason', async () => {
  await visit(browser, pages.en, {}, async (page) => {
    await openAll(page);
    for (const issue of report.issues) {
      const shown = page.locator(`[data-testid=issue][data-change="${issue.mapping}/${issue.change}"]`);
      const text = await shown.textContent();
      for (const site of issue.sites.filter((site) => site.path !== '.')) {
        assert.ok(text.includes(`:${site.line}`), `${issue.change}: line ${site.line}`);
        for (const line of site.code?.before.split('\n') ?? []) {
          // What cannot be seen is written out on the page.
          if (/^[ -~]*$/.test(line)) assert.ok(text.includes(line.trim()), `${issue.change}: ${line}`);
        }
      }
    }
  });
});

test('hours follow the rate, and go back', async () => {
  await visit(browser, pages.en, {}, async (page) => {
    const hours = () => page.getByTestId('hours-unaided').innerText();
    const effort = report.effort;
    const points = effort.automatic.effort + effort.review.effort + effort.by_hand.effort;
    const at = await hours();
    await page.getByTestId('rate').fill('10');
    assert.match((await hours()).replaceAll(',', ''), new RegExp(`\\b${points * 10}\\b`));
    await page.getByTestId('rate').fill('-3');
    assert.doesNotMatch(await hours(), /NaN|Infinity|-\d/);
    await page.locator('#rate-reset').press('Enter');
    assert.equal(await hours(), at);
  });
});

test('hunks are ticked and downloaded', async () => {
  assert.ok(hunks.length > 1, 'a fixture with fixes');
  await visit(browser, pages.en, {}, async (page) => {
    const get = () => download(page, () => page.getByTestId('download').press('Enter'));
    const save = (name, bytes) => writeFileSync(path.join(folder, name), bytes);
    await openDiff(page);
    assert.equal(await page.locator('.hunk').count(), hunks.length);

    // As it opens: what is safe.
    for (const { id, work } of hunks) assert.equal(await hunk(page, id).getByRole('checkbox').isChecked(), work === 'automatic', id);

    await page.getByTestId('tick-all').press('Enter');
    const whole = await get();
    assert.equal(whole.name, 'selected.patch');
    save('all.patch', whole.bytes);

    // Every other one, in the other view and with a filter over them: what is ticked counts, not what is seen.
    await page.getByTestId('tick-none').press('Enter');
    assert.ok(await page.getByTestId('download').isDisabled(), 'nothing to download');
    await tick(page.getByTestId('view-split'));
    const picked = hunks.filter((_, at) => at % 2 === 1).map((hunk) => hunk.id);
    for (const id of picked) await tick(hunk(page, id).getByRole('checkbox'));
    assert.match(await page.getByTestId('diff-count').innerText(), new RegExp(`\\b${picked.length}\\b`));
    await page.locator('#diff-file').fill('surely nowhere in it');
    await until(async () => (await page.locator('.diff-file:not([hidden])').count()) === 0, 'no file');
    const some = await get();
    save('some.patch', some.bytes);
    save('some.json', JSON.stringify(picked));
    // As many hunks, and no file without one.
    const text = some.bytes.toString();
    assert.equal(text.match(/^@@ /gm).length, picked.length);
    assert.equal(text.match(/^diff --git /gm).length, new Set(picked.map((id) => id.split(':')[0])).size);
  });
});

test('both views show the same lines', async () => {
  await visit(browser, pages.en, {}, async (page) => {
    const shown = () => page.locator('#diff-files').textContent();
    await openDiff(page);
    const code = hunks.flatMap((hunk) => hunk.text.split('\n')).filter((line) => /^[-+][ -~]*[!-~][ -~]*$/.test(line));
    for (const view of ['view-unified', 'view-split', 'view-unified']) {
      await tick(page.getByTestId(view));
      const text = await shown();
      for (const line of code) assert.ok(text.includes(line.slice(1).trim()), `${view}: ${line}`);
    }
  });
});

test('works by keyboard alone', async () => {
  await visit(browser, pages.en, {}, async (page) => {
    const focused = () => page.evaluate(() => document.activeElement.dataset.testid ?? document.activeElement.id);
    const visible = () =>
      page.evaluate(() => {
        const style = getComputedStyle(document.activeElement);
        return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
      });
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute('href')), '#main', 'skips to the content');
    assert.ok(await visible(), 'the focus is seen');
    await page.keyboard.press('Enter');
    assert.equal(await focused(), 'main');

    // Every control is reached by Tab, shows that it has the focus, and none keeps it.
    const wanted = new Set(['rate', 'filter-text', 'filter-module', 'filter-reset', 'view-unified', 'tick-all', 'download']);
    const order = [];
    for (let step = 0; step < 600 && wanted.size > 0; step += 1) {
      await page.keyboard.press('Tab');
      const name = await focused();
      if (wanted.delete(name)) {
        assert.ok(await visible(), `the focus on ${name} is seen`);
        order.push(name);
      }
    }
    assert.deepEqual([...wanted], [], `reached ${order}`);

    // Type, open an issue, choose a view, tick a hunk, download: no mouse.
    await page.getByTestId('filter-text').focus();
    await page.keyboard.type(report.issues[0].change);
    await until(async () => report.issues.length === 1 || (await issues(page).count()) < report.issues.length, 'the filter');
    await issues(page).first().locator('summary').first().focus();
    await page.keyboard.press('Enter');
    await issues(page).first().locator('[data-testid=site]').first().waitFor({ state: 'visible' });
    await page.getByTestId('view-unified').focus();
    await page.keyboard.press('ArrowRight');
    assert.ok(await page.getByTestId('view-split').isChecked());
    const box = page.locator('.hunk input[type=checkbox]').first();
    const before = await box.isChecked();
    await box.focus();
    await page.keyboard.press('Space');
    assert.equal(await box.isChecked(), !before);
    if (before) await page.keyboard.press('Space');
    await page.getByTestId('download').focus();
    await download(page, () => page.keyboard.press('Enter'));
  });
});
