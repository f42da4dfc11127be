// What a large report costs: file size, time to open, time of a keystroke in the filter. Run by hand; the figures are printed,
// never asserted, for they are the machine's as much as the page's.
// Usage: node tests/browser/measure.mjs UPSHIFT [COPIES [FILE]]     UPSHIFT: the built binary. COPIES: of the Android fixture in one
//        project; 85 make about 10,000 findings. FILE: a report made
//        before, measured instead. The environment is the one of kit.mjs.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch, open } from './kit.mjs';

const [upshift, copies = '85', keep] = process.argv.slice(2);
const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const fixture = path.join(root, 'fixtures/kotlin/harbour-android/before');
const work = mkdtempSync(path.join(os.tmpdir(), 'upshift-measure-'));

/** One project of many features, each the fixture in a package of its own. */
function generate(to) {
  for (let feature = 1; feature <= Number(copies); feature += 1) {
    const name = `feature${String(feature).padStart(3, '0')}`;
    const folder = path.join(to, name);
    cpSync(fixture, folder, { recursive: true });
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = path.join(entry.parentPath ?? entry.path, entry.name);
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('com.example.harbour', `com.example.${name}`));
    }
  }
}

const say = (what, value) => console.log(`${what.padEnd(44)}${value}`);
const since = (start) => `${Math.round(performance.now() - start)} ms`;
try {
  const project = path.join(work, 'project');
  const file = keep ?? path.join(work, 'report.html');
  let start = performance.now();
  if (!keep) {
    generate(project);
    start = performance.now();
    execFileSync(upshift, ['report', project, '-o', file], { stdio: 'inherit' });
    say('upshift report', since(start));
  }
  say('file size', `${(statSync(file).size / 1024 / 1024).toFixed(2)} MiB`);

  const browser = await launch();
  start = performance.now();
  const { page, faults } = await open(browser, file);
  say('open, until loaded (as the driver sees it)', since(start));
  const timing = await page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const [navigation] = performance.getEntriesByType('navigation');
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    return { ...navigation.toJSON(), paint: paint?.startTime ?? NaN };
  });
  say('  first contentful paint', `${Math.round(timing.paint)} ms`);
  say('  DOM interactive', `${Math.round(timing.domInteractive)} ms`);
  say('  loaded', `${Math.round(timing.loadEventEnd)} ms`);
  say('elements on the page', await page.evaluate(() => document.getElementsByTagName('*').length));

  // A keystroke counts from the event until the first frame after the page has answered: with the pause it waits for more.
  const keystrokes = await page.evaluate(async () => {
    const field = document.querySelector('input[type=search]');
    const answer = document.querySelector('[role=status]');
    const blocked = [];
    new PerformanceObserver((list) => blocked.push(...list.getEntries())).observe({ type: 'longtask' });
    const took = [];
    for (const text of ['p', 'pa', 'par', 'part', 'parti', 'partic', 'feature042', 'val', '']) {
      const start = performance.now();
      const answered = new Promise((done) => {
        new MutationObserver(done).observe(answer, { childList: true, characterData: true, subtree: true });
        setTimeout(done, 2_000);
      });
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await answered;
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const all = performance.now() - start;
      await new Promise((done) => setTimeout(done, 100));
      took.push([text, all, Math.max(0, ...blocked.splice(0).map((task) => task.duration))]);
    }
    return took;
  });
  for (const [text, took, longest] of keystrokes) {
    say(`filter by "${text}"`, `${Math.round(took)} ms, the page busy for ${longest < 50 ? 'less than 50' : Math.round(longest)} ms of it`);
  }
  if (faults.length > 0) console.log(faults.join('\n'));
  await browser.close();
} finally {
  rmSync(work, { recursive: true, force: true });
}
