// @ts-check
// When to look whether there is anything new.

const renewEveryMs = 15 * 60_000;

// The answer comes with what was sent; asking in between is for a conversation that another browser also has.
const askEveryMs = 20_000;

/**
 * Looks at the clock and at the browser.
 * @param {AbortSignal} ended until when
 * @param {object} then
 * @param {() => void} then.ask now and then, while the page is seen
 * @param {() => void} then.back when the page is seen again, or the browser is online again
 * @param {() => void} then.offline
 * @param {() => void} then.renew before a token expires
 */
export function watch(ended, { ask, back, offline, renew }) {
  const look = () => document.hidden || back();
  document.addEventListener('visibilitychange', look, { signal: ended });
  addEventListener('online', look, { signal: ended });
  addEventListener('offline', offline, { signal: ended });
  const timers = [setInterval(renew, renewEveryMs), setInterval(() => document.hidden || ask(), askEveryMs)];
  ended.addEventListener('abort', () => timers.forEach(clearInterval));
}
