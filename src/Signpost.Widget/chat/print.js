// @ts-check
// Prints results by themselves: in a frame that nobody sees, since the page around the chat is not what is wanted.
import { element } from './elements.js';

/**
 * Opens the browser's print dialogue for results; done when it is open.
 * @param {HTMLElement} results
 * @param {string} address where the results are shown
 */
export async function printed(results, address) {
  const frame = element('iframe', 'frame');
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  const { activeElement } = /** @type {Document | ShadowRoot} */ (results.getRootNode());
  // Some browsers put an empty page in place of the first one when they have loaded it.
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  results.after(frame);
  await loaded;
  const page = frame.contentDocument;
  const view = frame.contentWindow;
  if (!page || !view) throw new Error('The frame to print from has no page.');
  page.documentElement.lang = 'en-GB';
  page.title = 'Support that fits your answers';
  await styled(page);
  const kept = /** @type {HTMLElement} */ (results.cloneNode(true));
  for (const control of kept.querySelectorAll('button, .visually-hidden')) control.remove();
  for (const folded of kept.querySelectorAll('details')) folded.open = true;
  page.body.append(
    element('h1', '', page.title),
    kept,
    element('p', 'address', 'To see these results again, with what has changed since: ', address),
  );
  view.addEventListener('afterprint', () => {
    frame.remove();
    if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  });
  view.focus();
  view.print();
}

/** @param {Document} page */
function styled(page) {
  const link = page.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL('print.css', import.meta.url).href;
  const settled = new Promise((resolve) => {
    link.onload = resolve;
    link.onerror = resolve;
  });
  page.head.append(link);
  return settled;
}
