// A project whose names and lines are markup and scripts: all of it is shown as it is written, and nothing of it happens.
// Usage: node escaping.mjs FOLDER     FOLDER: as for report.mjs.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { launch, tick, until, visit } from './kit.mjs';

const folder = process.argv[2];
const report = JSON.parse(readFileSync(path.join(folder, 'report.json'), 'utf8'));

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

for (const lang of ['en', 'zh']) {
  test(`${lang}: nothing runs, and nothing is lost`, async () => {
    await visit(browser, path.join(folder, `${lang}.html`), {}, async (page) => {
      await page.getByTestId('open-all').press('Enter');
      await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
      for (const view of ['view-split', 'view-unified']) await tick(page.getByTestId(view));
      await page.getByTestId('filter-text').fill('<img src=x onerror=globalThis.ran=true>');
      await until(async () => (await page.locator('[data-testid=issue][hidden]').count()) > 0, 'a filter at work');
      await page.getByTestId('filter-text').fill('');
      await until(async () => (await page.locator('[data-testid=issue][hidden]').count()) === 0, 'no filter');
      await page.waitForTimeout(200);
      assert.equal(await page.evaluate(() => globalThis.ran), undefined);

      // Only what the page is made of itself.
      const strange = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((one) => ['IMG', 'IFRAME', 'OBJECT', 'B'].includes(one.tagName) || [...one.attributes].some(({ name }) => name.startsWith('on')))
          .map((one) => one.outerHTML),
      );
      assert.deepEqual(strange, []);
      const links = await page.evaluate(() => [...document.links].map((link) => link.protocol));
      assert.deepEqual(links.filter((protocol) => !['https:', 'file:'].includes(protocol)), []);
      assert.equal(await page.evaluate(() => document.scripts.length), 2, 'the data and the script');

      const text = await page.locator('body').textContent();
      assert.equal(await page.locator('h1').innerText(), report.project);
      for (const file of [...report.patch, ...report.not_analysed]) assert.ok(text.includes(file.path), file.path);
      assert.ok(text.includes('</script><script>globalThis.ran=true</script><img src=x onerror=globalThis.ran=true>'));
      assert.ok(text.includes('// <!-- <script> --> ]]> </textarea></title></style></template>'));
      assert.ok(text.includes('&lt;b&gt;'), 'what looks like an entity stays as it is written');
    });
  });
}
