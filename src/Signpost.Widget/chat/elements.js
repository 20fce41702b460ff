// @ts-check
// Makes elements of lines of plain text.

const address = /https:\/\/[^\s<>"]+[^\s<>".,;:!?)]/g;
const labelled = /^(Why|Next|What to do next|Who it is for|What it gives): /;
const titledLink = /^(.+): (https:\/\/\S+)$/;
const host = /^https:\/\/(?:www\.)?([^/?#]+)/;
const caution = /^(Check before relying on this|This has closed|No longer takes applications)/;

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {string} className
 * @param {...(Node | string)} children
 */
export function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/**
 * Text that only assistive technology gets.
 * @param {string} text
 */
export function hidden(text) {
  return element('span', 'visually-hidden', text);
}

/**
 * Lines with breaks between them.
 * @param {string[]} lines
 */
export function linesOf(lines) {
  return lines.flatMap((line, index) => [...(index > 0 ? [element('br', '')] : []), ...lineOf(line)]);
}

/**
 * A line of a result, as a paragraph of its own.
 * @param {string} line
 */
export function resultLine(line) {
  const className = caution.test(line) ? 'caution' : line.startsWith('Last checked ') ? 'checked' : '';
  return element('p', className, ...lineOf(line));
}

/** @param {string} line */
function lineOf(line) {
  const label = labelled.exec(line)?.[0].trimEnd();
  if (label) return [element('strong', '', label), ...linked(line.slice(label.length))];
  const titled = titledLink.exec(line);
  return titled ? [anchor(titled[2], titled[1]), hostOf(titled[2])] : linked(line);
}

/** @param {string} line */
function linked(line) {
  const parts = [];
  let end = 0;
  for (const match of line.matchAll(address)) {
    parts.push(line.slice(end, match.index), anchor(match[0], match[0]));
    end = match.index + match[0].length;
  }
  return [...parts, line.slice(end)];
}

/**
 * @param {string} href
 * @param {string} text
 */
function anchor(href, text) {
  const made = element('a', '', text, hidden(' (opens in a new tab)'));
  made.href = href;
  made.rel = 'noreferrer';
  made.target = '_blank';
  return made;
}

/** @param {string} href */
function hostOf(href) {
  return element('span', 'host', ` (${host.exec(href)?.[1] ?? href})`);
}
