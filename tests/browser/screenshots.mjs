// The pictures of reports in the book, of the fixture apps in both languages. Run by hand after the page has changed; the
// environment is the one of kit.mjs, and Chinese needs a font for it (Debian's fonts-noto-cjk).
// Usage: node tests/browser/screenshots.mjs UPSHIFT [FOLDER]     UPSHIFT: the built binary. FOLDER: book/src/img if not given.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch, visit } from './kit.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const [command, to = path.join(root, 'book/src/img')] = process.argv.slice(2);
const upshift = path.resolve(command);
const fixtures = {
  'harbour-android': 'fixtures/kotlin/harbour-android',
  'harbour-ios': 'fixtures/swift/harbour-ios',
  kelpwatch: 'fixtures/rust/kelpwatch',
};

/** The visible part of the page, with `selector` at its top. */
async function picture(page, name, selector) {
  if (selector) {
    await page.locator(selector).first().evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
  }
  const file = path.join(to, `${name}.png`);
  await page.screenshot({ path: file, animations: 'disabled' });
  console.log(`${path.relative('.', file)}: ${Math.round(statSync(file).size / 1024)} KiB`);
}

const pictures = [
  // Name, fixture, options, what is done and shown.
  ['report-kotlin', 'harbour-android', {}, () => undefined],
  ['report-issues', 'harbour-ios', {}, () => '#issues'],
  ['report-diff', 'harbour-android', {}, () => '#diff'],
  ['portfolio', 'all', {}, () => undefined],
];

const work = mkdtempSync(path.join(os.tmpdir(), 'upshift-screenshots-'));
mkdirSync(to, { recursive: true });
const browser = await launch();
try {
  for (const [name, place] of Object.entries(fixtures)) {
    // The folder's name is the project's in the report.
    cpSync(path.join(root, place, 'before'), path.join(work, name), { recursive: true });
  }
  for (const lang of ['en', 'zh']) {
    for (const name of Object.keys(fixtures)) {
      const file = path.join(work, `${name}.${lang}.html`);
      execFileSync(upshift, ['report', name, '--lang', lang, '-o', file], { cwd: work, stdio: 'ignore' });
      execFileSync(upshift, ['report', name, '--lang', lang, '-o', `${name}.json`], { cwd: work, stdio: 'ignore' });
    }
    const all = Object.keys(fixtures).map((name) => `${name}.json`);
    execFileSync(upshift, ['report', ...all, '--lang', lang, '-o', `all.${lang}.html`], { cwd: work, stdio: 'ignore' });
    for (const [name, project, options, prepare] of pictures) {
      await visit(browser, path.join(work, `${project}.${lang}.html`), { height: 860, ...options }, async (page) => {
        await picture(page, `${name}-${lang}`, await prepare(page));
      });
    }
  }
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}
