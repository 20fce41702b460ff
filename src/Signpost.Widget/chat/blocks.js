// @ts-check
// Shows the blocks of a reply.
import { element, folded, labelled, listOf, textOf, titled } from './elements.js';

/** @import { Ask, Block, Details, Relief, Result, Scheme, Source, Summary } from './reply.js' */

const longestHeading = 120;
const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const heading = /^#{1,6} +(.*)$/;
const point = /^[-*] +(.*)$/;
const step = /^\d+[.)] +(.*)$/;
const bold = /\*\*(.+?)\*\*/;

/**
 * A block; nothing for one that is not known, or that is not shown by itself, as a form is.
 * @param {Block} block
 * @returns {HTMLElement | undefined}
 */
export function show(block) {
  switch (block.type) {
    case 'paragraph':
      return element('p', '', ...textOf(block.text));
    case 'ask':
      return ask(block);
    case 'result':
      return result(block);
    case 'details':
      return details(block);
    case 'relief':
      return relief(block);
    case 'summary':
      return summary(block);
    default:
      return undefined;
  }
}

/** @param {Ask} block */
function ask({ text, hint }) {
  const asked = element('p', text.length > longestHeading ? '' : 'question', ...textOf(text));
  if (hint) asked.append(' ', element('span', 'hint', ...textOf(hint)));
  return asked;
}

/** @param {Result} block */
function result({ number, scheme, why }) {
  const heading = number === undefined ? scheme.name : `${number}. ${scheme.name}`;
  return element(
    'section',
    'result',
    element('h3', '', heading),
    ...status(scheme),
    element('p', '', ...textOf(scheme.summary)),
    labelled('Why', why),
    ...next(scheme),
    ...checked(scheme),
  );
}

/** @param {Details} block */
function details({ formerName, scheme, sources, notes, markdown }) {
  return element(
    'section',
    'result',
    element('h3', '', scheme.name),
    ...(formerName ? [element('p', '', `Formerly ${formerName}.`)] : []),
    ...status(scheme),
    element('p', '', ...textOf(scheme.summary)),
    labelled('Who it is for', scheme.whoFor),
    labelled('What it gives', scheme.gives),
    ...next(scheme),
    ...notes.map((note) => labelled('Please note', note)),
    ...(markdown ? [folded('More about it', ...markdownOf(markdown))] : []),
    ...(sources.length > 0 ? [folded('Where this is written down', listOf(sources.map(sourceOf)))] : []),
    ...checked(scheme),
  );
}

/** @param {Relief} block */
function relief(block) {
  const { amount, claimBy } = block;
  return element(
    'section',
    'result',
    element('h3', '', amount ? `A rough amount: ${amount.range}` : `Your accounting period: ${block.period}`),
    ...(amount ? [labelled('For', amount.figures)] : []),
    ...(block.regimes ?? []).map(({ name, reason }) => labelled(name, reason)),
    ...(block.notification ? [labelled('Telling HMRC beforehand', block.notification)] : []),
    ...[claimBy?.text, block.additionalInformation].flatMap((text) => (text ? [element('p', '', text)] : [])),
    ...(block.perHundred ? [labelled('What £100 of the spend that counts is worth', block.perHundred)] : []),
    ...points('How that comes about', block.working ?? []),
    ...points('Be careful', block.cautions ?? []),
    element('p', 'checked', block.disclaimer),
  );
}

/** @param {Summary} block */
function summary({ lines }) {
  const rows = lines.map(({ label, value }) =>
    element('div', '', element('dt', '', `${label}: `), element('dd', '', ...textOf(value))),
  );
  return element('dl', '', ...rows);
}

/** @param {Scheme} scheme */
function status({ statusText, statusNote }) {
  return [
    ...(statusText ? [element('p', 'standing', statusText)] : []),
    ...(statusNote ? [element('p', '', ...textOf(statusNote))] : []),
  ];
}

/** @param {Scheme} scheme */
function next({ nextStep, link }) {
  return [
    labelled('What to do next', nextStep),
    ...(link ? [element('p', '', ...titled(link.title, link.url))] : []),
  ];
}

/** @param {Scheme} scheme */
function checked({ lastChecked }) {
  return lastChecked ? [element('p', 'checked', `Last checked ${dayOf(lastChecked)}.`)] : [];
}

/** @param {Source} source */
function sourceOf({ title, url, confidence, checked }) {
  const sure = confidence === 'confirmed' ? 'confirmed' : 'check before relying on this';
  return [...titled(title, url), `, ${sure}, checked ${dayOf(checked)}`];
}

/**
 * @param {string} heading
 * @param {string[]} lines
 */
function points(heading, lines) {
  return lines.length > 0 ? [element('h4', '', heading), listOf(lines.map((line) => textOf(line)))] : [];
}

/** @param {string} day a date such as 2026-11-22 */
function dayOf(day) {
  return days.format(new Date(day));
}

/**
 * The little Markdown that editors write about a scheme: headings, paragraphs, lists and bold; the rest stays text.
 * @param {string} markdown
 * @returns {HTMLElement[]}
 */
function markdownOf(markdown) {
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
