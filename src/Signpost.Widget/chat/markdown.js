// @ts-check
// Shows the little Markdown that editors write about a scheme: headings, paragraphs, lists and bold. Whatever else is
// in it stays text.
import { element, textOf } from './elements.js';

const heading = /^#{1,6} +(.*)$/;
const point = /^[-*] +(.*)$/;
const step = /^\d+[.)] +(.*)$/;
const bold = /\*\*(.+?)\*\*/;

/**
 * @param {string} markdown
 * @returns {HTMLElement[]}
 */
export function markdownOf(markdown) {
  /** @type {HTMLElement[]} */
  const made = [];
  for (const block of markdown.split(/\n{2,}/)) {
    /** @type {string[]} lines of the paragraph that is being read */
    let lines = [];
    const endParagraph = () => {
      if (lines.length > 0) made.push(element('p', '', ...inline(lines.join(' '))));
      lines = [];
    };
    /** @type {HTMLElement | undefined} */
    let list;
    for (const line of block.split('\n').map((each) => each.trim())) {
      const title = heading.exec(line);
      const item = point.exec(line) ?? step.exec(line);
      if (title) {
        endParagraph();
        made.push(element('h4', '', ...inline(title[1])));
      } else if (item) {
        endParagraph();
        const kind = point.test(line) ? 'ul' : 'ol';
        if (list?.localName !== kind) made.push((list = element(kind, '')));
        list.append(element('li', '', ...inline(item[1])));
      } else if (list?.lastElementChild) {
        list.lastElementChild.append(' ', ...inline(line));
      } else if (line !== '') {
        lines.push(line);
      }
    }
    endParagraph();
  }
  return made;
}

/**
 * Every other part, cut at what is bold, is bold.
 * @param {string} text
 */
function inline(text) {
  /** @type {(Node | string)[][]} */
  const parts = text.split(bold).map((part, index) => (index % 2 === 1 ? [element('strong', '', part)] : textOf(part)));
  return parts.flat();
}
