// Pages on which there is little to do: each opens without a fault, is accessible in both colour schemes, fits a telephone,
// reads without scripts and prints.
// Usage: node plain.mjs FOLDER     FOLDER: the pages, as `NAME.LANG.html`.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { accessible, launch, print, visit } from './kit.mjs';

const folder = process.argv[2];
let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

for (const name of readdirSync(folder).filter((name) => name.endsWith('.html'))) {
  const file = path.join(folder, name);
  for (const dark of [false, true]) {
    test(`${name}, ${dark ? 'dark' : 'light'}: opens without a fault, and is accessible`, async () => {
      await visit(browser, file, { dark }, async (page) => {
        assert.ok((await page.getAttribute('html', 'lang')).startsWith(name.split('.').at(-2)));
        assert.equal(await page.locator('h1').count(), 1);
        await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
        await accessible(page, name);
      });
    });
  }

  test(`${name}: fits a telephone, prints, and reads without scripts`, async () => {
    await visit(browser, file, { width: 360 }, async (page) => {
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= 360, `${wide} wide`);
      assert.ok((await print(page)).toString('latin1').startsWith('%PDF-'));
    });
    await visit(browser, file, { scripts: false }, async (page) => {
      const words = (await page.locator('main').innerText()).split(/\s+/).length;
      assert.ok(words > 20, `${words} words`);
    });
  });
}
