// @ts-check
// Makes elements of text. Nothing is ever set as HTML: what people and the server say is not mark-up.

const address = /https:\/\/[^\s<>"]+[^\s<>".,;:!?)]/g;
const svg = 'http://www.w3.org/2000/svg';
const arms = 'M14 2h4v3h9l4 4-4 4h-9v3h-4v-3H4V5h10zM14 18h4v12h-4z';
const host = /^https:\/\/(?:www\.)?([^/?#]+)/;

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
 * Text with its line breaks, in which addresses are links.
 * @param {string} text
 */
export function textOf(text) {
  return text
    .split('\n')
    .flatMap((line, index) => [...(index > 0 ? [element('br', '')] : []), ...linked(line)]);
}

/**
 * A paragraph that begins with its label.
 * @param {string} label
 * @param {string} text
 */
export function labelled(label, text) {
  return element('p', '', element('strong', '', `${label}:`), ' ', ...textOf(text));
}

/**
 * A link to another site, with the site's name after it; without an address only the title.
 * @param {string} title
 * @param {string | undefined} url
 */
export function titled(title, url) {
  return url?.startsWith('https://')
    ? [anchor(url, title), element('span', 'host', ` (${host.exec(url)?.[1] ?? url})`)]
    : [title];
}

/**
 * Something that is folded up until it is wanted.
 * @param {string} heading
 * @param {...(Node | string)} children
 */
export function folded(heading, ...children) {
  return element('details', 'folded', element('summary', '', heading), ...children);
}

/**
 * A list with a point for each.
 * @param {(Node | string)[][]} points
 */
export function listOf(points) {
  return element('ul', '', ...points.map((point) => element('li', '', ...point)));
}

/** The sign that stands for Signpost, in the colour of the text around it. */
export function signOf() {
  const sign = document.createElementNS(svg, 'svg');
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', arms);
  sign.setAttribute('viewBox', '0 0 32 32');
  sign.setAttribute('class', 'sign');
  sign.ariaHidden = 'true';
  sign.append(path);
  return sign;
}

/**
 * A button that does something.
 * @param {string} className
 * @param {string} label
 * @param {() => void} press
 */
export function buttonOf(className, label, press) {
  const button = element('button', className, label);
  button.type = 'button';
  // A disabled button would lose the focus, so it only says that it is, and does nothing.
  button.addEventListener('click', () => {
    if (button.ariaDisabled !== 'true') press();
  });
  return button;
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
