// Every page of the built book, at the width of a desk and of a telephone: nothing is complained of on the console, nothing that
// it asks for is missing, and nothing is wider than the window. Search finds a word, and the switch changes the language.
// Usage: node book.mjs FOLDER     FOLDER: the book as mdBook wrote it.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launch } from './kit.mjs';

const folder = process.argv[2];
const pages = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith('.html') && !['404.html', 'toc.html'].includes(name))
  .sort();
let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** A page of its own, and what goes wrong on it. */
async function fresh(dark) {
  const context = await browser.newContext({ offline: true, colorScheme: dark ? 'dark' : 'light' });
  const page = await context.newPage();
  const faults = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error}`));
  page.on('requestfailed', (request) => faults.push(`missing: ${request.url()}`));
  return { page, faults, close: () => context.close() };
}

const url = (name) => pathToFileURL(path.join(folder, name)).href;

test('every page opens without a fault and fits its window', async () => {
  assert.ok(pages.length > 40, `only ${pages.length} pages`);
  const wrong = [];
  const queue = [...pages];
  const work = async (dark) => {
    const { page, faults, close } = await fresh(dark);
    for (let name = queue.shift(); name; name = queue.shift()) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(url(name), { waitUntil: 'load' });
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 900 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (over > 0) wrong.push(`${name}: ${over} pixels too wide at ${width}`);
      }
      const titles = await page.locator('main h1').count();
      if (titles !== 1) wrong.push(`${name}: ${titles} titles`);
      wrong.push(...faults.splice(0).map((fault) => `${name}: ${fault}`));
    }
    await close();
  };
  await Promise.all([work(false), work(true)]);
  assert.deepEqual(wrong, []);
});

test('search finds a word', async () => {
  const { page, faults, close } = await fresh(false);
  await page.goto(url('introduction.html'), { waitUntil: 'load' });
  await page.keyboard.press('s');
  await page.locator('#mdbook-searchbar, #searchbar').first().pressSequentially('baseline');
  await page.locator('#mdbook-searchresults li, #searchresults li').first().waitFor({ timeout: 20_000 });
  assert.deepEqual(faults, []);
  await close();
});

test('a page leads to the same in the other language and back', async () => {
  const { page, close } = await fresh(false);
  for (const name of ['first-upgrade.html', 'paths/agora-rtc/3-to-4/index.html', 'paths/easemob-im/4-to-5/ios.html']) {
    await page.goto(url(name), { waitUntil: 'load' });
    await page.locator('.language a').click();
    await page.waitForURL(url(`zh/${name}`));
    await page.locator('main div[lang="zh-Hans"] h1').waitFor();
    await page.locator('.language a').click();
    await page.waitForURL(url(name));
  }
  await close();
});

test('a change is found by its address', async () => {
  const { page, close } = await fresh(false);
  await page.goto(`${url('paths/livekit/1-to-2/android.html')}#room-get-participant`, { waitUntil: 'load' });
  const heading = page.locator('#room-get-participant');
  assert.ok((await heading.innerText()).includes('getParticipantBySid'));
  await close();
});
