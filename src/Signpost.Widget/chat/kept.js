// @ts-check
// What this tab keeps over a reload. Where the browser keeps nothing, all works but for that.

const key = 'signpost-conversation';

/** @import { Place, Said } from './directline.js' */

/** @typedef {{ place?: Place, said: Said[] }} Kept */

/**
 * @param {string} server its origin; what was kept for another is not read
 * @returns {Kept}
 */
export function load(server) {
  try {
    const { server: whose, place, said } = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    if (whose === server) return { place: isPlace(place) ? place : undefined, said: (said ?? []).filter(isSaid) };
  } catch {}
  return { said: [] };
}

/**
 * @param {string} server
 * @param {Kept} kept
 */
export function save(server, kept) {
  try {
    // First, so that nothing old stays where there is no room for what is new.
    sessionStorage.removeItem(key);
    sessionStorage.setItem(key, JSON.stringify({ server, ...kept }));
  } catch {}
}

/**
 * @param {any} value from a place that others can write to
 * @returns {value is Place}
 */
export function isPlace(value) {
  return typeof value?.conversationId === 'string' && typeof value.token === 'string';
}

/**
 * @param {any} value
 * @returns {value is Said}
 */
function isSaid(value) {
  return typeof value?.id === 'string' && typeof value.text === 'string';
}
