// The page of several projects: sorting by a click and by the keyboard, and finding.
// Usage: node portfolio.mjs FOLDER     FOLDER: `many.en.html`.

import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { launch, visit } from './kit.mjs';

const file = path.join(process.argv[2], 'many.en.html');
let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const names = (page) => page.locator('#project-table tbody tr:visible th').allInnerTexts();
const name = (cell) => cell.split('\n')[0];

test('sorts by a column, both ways, and says so', async () => {
  await visit(browser, file, {}, async (page) => {
    const head = page.locator('#project-table thead th', { hasText: 'Readiness' });
    const sort = head.locator('.sort');
    const first = async () => name((await names(page))[0]);
    await sort.click();
    const one = [await head.getAttribute('aria-sort'), await first()];
    await sort.focus();
    await page.keyboard.press('Enter');
    const two = [await head.getAttribute('aria-sort'), await first()];
    assert.deepEqual([one[0], two[0]].sort(), ['ascending', 'descending']);
    const best = one[0] === 'descending' ? one[1] : two[1];
    assert.equal(best, 'tool');
    assert.notEqual(one[1], two[1]);
  });
});

test('finds a project', async () => {
  await visit(browser, file, {}, async (page) => {
    assert.equal((await names(page)).length, 3);
    await page.locator('input[type=search]').first().fill('clap');
    await page.waitForFunction(() => document.querySelectorAll('#project-table tbody tr:not([hidden])').length === 1);
    assert.deepEqual((await names(page)).map(name), ['tool']);
  });
});
