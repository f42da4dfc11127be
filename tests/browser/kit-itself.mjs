// The kit must notice what it is there to notice: a page with every fault, and one with none.
// Usage: node kit-itself.mjs FOLDER     FOLDER: somewhere to write the pages.

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { download, launch, open, print, seen, violations, visit } from './kit.mjs';

const folder = process.argv[2];
const written = (name, body, head = '') => {
  const file = path.join(folder, name);
  const start = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>${head}</head>`;
  writeFileSync(file, `${start}<body><main><h1>${name}</h1>${body}</main></body></html>`);
  return file;
};

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'">`;
const clean = written(
  'clean.html',
  `<button id="get">Get</button><p hidden>not there</p><p>there</p><script>
    document.getElementById('get').addEventListener('click', () => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['a line\\n']));
      link.download = 'some.txt';
      link.click();
    });
  </script>`,
  policy,
);

test('a clean page has no fault, gives its download and prints', async () => {
  await visit(browser, clean, {}, async (page) => {
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(await seen(page, 'p'), ['there']);
    const { name, bytes } = await download(page, () => page.click('#get'));
    assert.equal(name, 'some.txt');
    assert.equal(bytes.toString(), 'a line\n');
    assert.equal((await print(page)).subarray(0, 5).toString(), '%PDF-');
  });
});

test('dark mode reaches the page', async () => {
  await visit(browser, clean, { dark: true }, async (page) => {
    assert.ok(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches));
  });
});

const faulty = {
  'a message': [`<script>console.error('oh')</script>`, /^console: oh/],
  'an error': [`<script>absent()</script>`, /^error: .*absent/],
  'a dialog': [`<script>alert('hello')</script>`, /^dialog: hello/],
  'a picture from the network': [`<img alt="" src="https://example.com/a.png">`, /^request: https:\/\/example\.com/],
  'a style sheet beside it': [`<link rel="stylesheet" href="a.css">`, /^request: file:.*a\.css/],
  'a script that asks': [`<script>fetch('https://example.com/')</script>`, /^request: https:\/\/example\.com/],
  'what its own policy forbids': [`${policy}<img alt="" src="https://example.com/">`, /^console: .*Content.Security.Policy/],
};
for (const [what, [body, expected]] of Object.entries(faulty)) {
  test(`notices ${what}`, async () => {
    const { faults, page, close } = await open(browser, written('faulty.html', body));
    await page.waitForTimeout(200);
    await close();
    assert.match(faults.join('\n'), expected);
  });
}

test('the accessibility checker is at work', async () => {
  const body = `<img src="data:," ><p style="color:#bbb;background:#fff">pale</p>`;
  const { page, close } = await open(browser, written('pale.html', body));
  const found = (await violations(page)).join('\n');
  await close();
  assert.match(found, /^image-alt/m);
  assert.match(found, /^color-contrast/m);
});
