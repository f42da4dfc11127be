// Shared by every part: data, small helpers, hours. Nothing here turns text into markup.
const root = document.documentElement;
root.classList.add('js');
const data = JSON.parse(document.getElementById('data').textContent);
const texts = data.texts;
const numbers = new Intl.NumberFormat(data.lang === 'zh' ? 'zh-Hans' : 'en');
const number = (value) => numbers.format(value);
const byId = (id) => document.getElementById(id);

/** `text` with `{}` (or `{0}`, `{1}`) replaced by the values, in order. */
const fill = (text, ...values) => {
  let next = 0;
  return text.replace(/\{(\d?)\}/g, (_, at) => values[at === '' ? next++ : Number(at)]);
};

/** Control characters and what turns text around, made visible: as `visible.rs` does. */
const unsafe = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
const visible = (text) =>
  text.replace(unsafe, (c) => {
    const code = c.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : `\\u{${code.toString(16)}}`;
  });

/** An element with a class, attributes and children; strings become text. */
const make = (name, kind, attributes, ...children) => {
  const element = document.createElement(name);
  if (kind) element.className = kind;
  for (const [key, value] of Object.entries(attributes ?? {})) element.setAttribute(key, value);
  element.append(...children.filter((child) => child !== null));
  return element;
};

/** Text in which `code` stands between backticks, as nodes. */
const prose = (text) => {
  const parts = text.split('`');
  if (parts.length % 2 === 0) return [visible(text)];
  return parts.map((part, at) => (at % 2 ? make('code', '', null, visible(part)) : visible(part)));
};

/** A text of several lines: paragraphs, and code where lines are indented by four; `lead` stands before it. */
const block = (lead, text) => {
  const out = make('div', 'help', null, make('p', 'lead', null, lead));
  const parts = [];
  for (const line of text.split('\n')) {
    const last = parts[parts.length - 1];
    const code = line.startsWith('    ') && line.trim() !== '';
    if (line.trim() === '') last?.code ? last.lines.push('') : parts.push({ code: false, lines: [] });
    else if (last && last.code === code) last.lines.push(code ? line.slice(4) : line);
    else parts.push({ code, lines: [code ? line.slice(4) : line] });
  }
  for (const { code, lines } of parts) {
    if (code) out.append(make('pre', 'sample', { tabindex: '0' }, lines.join('\n').trimEnd().split('\n').map(visible).join('\n')));
    else if (lines.length) out.append(make('p', '', null, ...prose(lines.join(' '))));
  }
  return out;
};

/** Calls `act` once nothing came for a while. */
const settled = (act, wait) => {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, wait);
  };
};

/** Parts of a line that differ from its counterpart: `[same, other, same]`. */
const changed = (line, other) => {
  let start = 0;
  const most = Math.min(line.length, other.length);
  while (start < most && line[start] === other[start]) start += 1;
  let end = 0;
  while (end < most - start && line[line.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  // A surrogate pair stays whole.
  if (start > 0 && /[\ud800-\udbff]/.test(line[start - 1])) start -= 1;
  if (end > 0 && /[\udc00-\udfff]/.test(line[line.length - end])) end -= 1;
  return [line.slice(0, start), line.slice(start, line.length - end), line.slice(line.length - end)];
};

/** The text of a line, with what differs from `other` marked; a line that is quite another is not. */
const marked = (line, other) => {
  if (other === undefined) return [visible(line)];
  const [before, middle, after] = changed(line, other);
  const same = (before + after).trim().length;
  if (!middle || same * 4 < line.trim().length) return [visible(line)];
  return [visible(before), make('span', 'word', null, visible(middle)), visible(after)];
};

/**
 * Signed lines as `[sign, text, counterpart]`: a run of removed lines is paired, in order, with the run of added ones
 * behind it where both have the same length.
 */
const paired = (lines) => {
  const out = lines.map((line) => [line[0], line.slice(1), undefined]);
  for (let at = 0; at < out.length; ) {
    let middle = at;
    while (middle < out.length && out[middle][0] === '-') middle += 1;
    let end = middle;
    while (end < out.length && out[end][0] === '+') end += 1;
    if (middle > at && end - middle === middle - at) {
      for (let line = at; line < middle; line += 1) {
        const other = out[line + middle - at];
        other[2] = out[line][1];
        out[line][2] = other[1];
      }
    }
    at = Math.max(end, at + 1);
  }
  return out;
};

const kinds = { '-': 'gone', '+': 'come', ' ': '' };

/** A cell with the text of a line; changed ones say so to those who do not see the colour. */
const cell = (sign, text, other) => {
  const td = make('td', `line ${kinds[sign] ?? 'mark-line'}`);
  if (sign === '-' || sign === '+') td.append(make('span', 'hidden', null, sign === '-' ? texts.removed : texts.added));
  td.append(...marked(text, other));
  return td;
};
const numberCell = (line) => make('td', 'at', null, line === null ? '' : String(line));
const signCell = (sign) => make('td', 'sign', { 'aria-hidden': 'true' }, sign === ' ' ? '' : sign);

/** Code that fits needs no stop on the way of the tab key; told once it comes into view. */
const looked = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) {
    if (!isIntersecting) continue;
    looked.unobserve(target);
    if (target.scrollWidth <= target.clientWidth && target !== document.activeElement) target.removeAttribute('tabindex');
  }
});
const scrolling = (element) => {
  looked.observe(element);
  return element;
};

/** Signed lines as a table, numbered from the first line of the old and the new text. `focus` is a line to point at. */
const unified = (lines, oldLine, newLine, label, focus) => {
  const body = document.createElement('tbody');
  for (const [sign, text, other] of paired(lines)) {
    const row = document.createElement('tr');
    if (sign !== '+' && oldLine === focus) row.className = 'focus';
    row.append(numberCell(sign === '+' ? null : oldLine));
    if (newLine !== null) row.append(numberCell(sign === '-' ? null : newLine));
    row.append(signCell(sign), cell(sign, text, other));
    body.append(row);
    if (sign !== '+' && sign !== '\\') oldLine += 1;
    if (sign !== '-' && sign !== '\\' && newLine !== null) newLine += 1;
  }
  return scrolling(make('div', 'code', { tabindex: '0', role: 'group', 'aria-label': label }, make('table', '', { role: 'presentation' }, body)));
};

// Hours: at the rate that the reader sets.
let rate = data.rate;
const hour = (hours) => {
  // What a product of decimals has too much is not to be rounded up.
  const exact = Math.round(hours * 1e6) / 1e6;
  return exact < 10 ? Math.ceil(exact * 2) / 2 : Math.ceil(exact);
};
const showHours = () => {
  for (const element of document.querySelectorAll('.hours')) {
    const least = hour(element.dataset.least * rate);
    const most = hour(element.dataset.most * rate);
    element.textContent = `${least === most ? least : `${least}–${most}`} ${texts.hour}`;
  }
  const shown = byId('rate-shown');
  if (shown) shown.textContent = String(rate);
};
const rateField = byId('rate');
if (rateField) {
  const reset = byId('rate-reset');
  const set = () => {
    const value = rateField.valueAsNumber;
    const good = Number.isFinite(value) && value >= 0 && value <= 1000;
    rateField.setAttribute('aria-invalid', String(!good));
    if (!good) return;
    rate = value;
    reset.hidden = rate === data.rate;
    showHours();
  };
  rateField.addEventListener('input', set);
  reset.addEventListener('click', () => {
    rateField.value = String(data.rate);
    set();
    rateField.focus();
  });
}
