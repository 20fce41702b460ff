// @ts-check
import { readClasses } from './classes.mjs';

/**
 * One thing that a search can find, and the class that it stands for.
 * @typedef {{ key: string, about: string, names: string, asks: string, texts: string }} Entry
 */

const fields = /** @type {const} */ (['names', 'asks', 'texts']);

const classes = readClasses();

/**
 * One entry for each class, with all that is known of it.
 * @type {Entry[]}
 */
export const wholeClasses = classes.map(({ id, names, asks, texts }) => ({
  key: id,
  about: id,
  names: names.join('\n'),
  asks: asks.join('\n'),
  texts: texts.join('\n'),
}));

/**
 * One entry for each line of each class.
 * @type {Entry[]}
 */
export const singleLines = classes.flatMap((known) =>
  fields.flatMap((field) =>
    known[field].map((line, index) => ({
      ...{ key: `${known.id}/${field}/${index}`, about: known.id, names: '', asks: '', texts: '' },
      [field]: line,
    })),
  ),
);
