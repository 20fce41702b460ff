// @ts-check
// What can be done with results: keep their address, print them, see what they rest on.
import { buttonOf, element } from './elements.js';

let fields = 0;

/**
 * The buttons below results.
 * @param {string} address where the results are shown
 * @param {HTMLElement} results
 * @param {(text: string) => void} announce
 */
export function sharing(address, results, announce) {
  const group = element(
    'div',
    'sharing',
    buttonOf('plain', 'Copy link to these results', () => copy()),
    buttonOf('plain', 'Print these results', () => print()),
  );
  group.role = 'group';
  group.ariaLabel = 'These results';
  group.ariaLive = 'off';
  return group;

  async function copy() {
    try {
      await navigator.clipboard.writeText(address);
      announce('Link copied');
    } catch {
      showAddress();
    }
  }

  async function print() {
    try {
      const { printed } = await import('./print.js');
      await printed(results, address);
    } catch {
      announce('The results could not be printed from here. Copy the link and print the page that it leads to.');
    }
  }

  // A page may be kept from the clipboard; what is selected can be copied by hand.
  function showAddress() {
    let field = group.querySelector('input');
    if (!field) {
      field = element('input', 'address');
      field.type = 'text';
      field.readOnly = true;
      field.value = address;
      const label = element('label', '', 'Link to these results, to copy');
      field.id = `link-${++fields}`;
      label.htmlFor = field.id;
      group.append(label, field);
    }
    field.focus();
    field.select();
  }
}
