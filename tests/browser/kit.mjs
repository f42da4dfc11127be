// A page in a real Chromium, and everything it does that a report must not do. Used by the scripts beside this file, which
// `tests/browser.rs` runs:
//   UPSHIFT_CHROMIUM      the browser's command
//   UPSHIFT_NODE_MODULES  the folder that holds the packages `playwright-core` and `axe-core`

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const modules = process.env.UPSHIFT_NODE_MODULES ?? '';
const require = createRequire(path.join(path.resolve(modules), 'here.js'));
const { chromium } = require('playwright-core');
const axe = require('axe-core');

/** Starts the browser; `close()` ends it. */
export function launch() {
  return chromium.launch({ executablePath: process.env.UPSHIFT_CHROMIUM, chromiumSandbox: false });
}

/**
 * Opens a file as a reader would who is offline and has double-clicked it. `options`: `dark`, `width`, `height`, `scale`,
 * `locale`, `scripts` (`false`: with scripts turned off). Returns Playwright's page and `faults`, which fills with whatever
 * the page says, throws, asks for or fetches.
 */
export async function open(browser, file, options = {}) {
  const context = await browser.newContext({
    acceptDownloads: true,
    colorScheme: options.dark ? 'dark' : 'light',
    deviceScaleFactor: options.scale ?? 1,
    javaScriptEnabled: options.scripts ?? true,
    locale: options.locale ?? 'en-GB',
    offline: true,
    viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
  });
  const page = await context.newPage();
  const url = pathToFileURL(file).href;
  const faults = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.stack ?? error}`));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    const asked = request.url();
    // A download that the page makes itself has a `blob:` address, and leaves nothing.
    if (asked.split('#')[0] !== url && !asked.startsWith('blob:')) faults.push(`request: ${asked}`);
  });
  context.on('page', (other) => {
    if (other !== page) faults.push(`window: ${other.url()}`);
  });
  await page.goto(url, { waitUntil: 'load' });
  return { page, faults, close: () => context.close() };
}

/** `open`, then `use(page)`, then no fault may have come up. */
export async function visit(browser, file, options, use) {
  const { page, faults, close } = await open(browser, file, options);
  try {
    await use(page);
    // What the page has under way shows before it is judged.
    await page.waitForTimeout(100);
    assert.deepEqual(faults, [], path.basename(file));
  } finally {
    await close();
  }
}

/** Waits until `holds()`; fails with `what` was waited for. */
export async function until(holds, what) {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await holds()) return;
    await new Promise((done) => setTimeout(done, 25));
  }
  assert.fail(`never came: ${what}`);
}

/** What the accessibility checker holds against the page as it stands now; empty where nothing. */
export async function violations(page) {
  // What lies off the screen may not be laid out yet, and would be judged by where it is not.
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('*')) {
      if (getComputedStyle(one).contentVisibility === 'auto') one.style.contentVisibility = 'visible';
    }
  });
  // Evaluated, not added as an element: the page's own policy forbids foreign scripts, and should.
  await page.evaluate(axe.source);
  const result = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  return result.violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id} (${rule.impact}): ${node.target.join(' ')}: ${node.failureSummary}`),
  );
}

/** Fails with every violation. */
export async function accessible(page, where) {
  const found = await violations(page);
  assert.deepEqual(found, [], where);
}

/** Presses what starts a download; returns the name it suggests and its text. */
export async function download(page, start) {
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 10_000 }), start()]);
  const chunks = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk);
  return { name: file.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

/** The page on paper, as PDF bytes; `to` also writes it there. */
export function print(page, to) {
  return page.pdf({ format: 'A4', printBackground: false, preferCSSPageSize: true, path: to });
}

/** Texts of all elements that a reader can see. */
export async function seen(page, selector) {
  const all = await page.locator(selector).all();
  const texts = [];
  for (const one of all) if (await one.isVisible()) texts.push((await one.innerText()).trim());
  return texts;
}

/** Ticks a box or picks a radio button, by the keyboard: a click lands beside it while the page above it still settles. */
export async function tick(box, on = true) {
  if ((await box.isChecked()) !== on) await box.press('Space');
  assert.equal(await box.isChecked(), on);
}
