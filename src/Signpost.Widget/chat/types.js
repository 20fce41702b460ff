// @ts-check
// What passes between the page, its conversation and the server. These are types alone, so no browser loads this file.

/** @import { Activity } from './reply.js' */

/**
 * What is sent, in its words. What goes with them is the place that a button was shown at, so that an old one changes its
 * own answer, or a form: see docs/developers.md.
 * @typedef {{ id: string, text: string, value?: object, isTyped?: boolean }} Said under its clientActivityID
 *
 * @typedef {{ conversationId: string, token: string, isBegun: boolean }} Place where a conversation is taken up again
 */

/**
 * What a conversation tells the page.
 * @typedef {object} Page
 * @property {() => void} restarted all that was shown is over, or comes again
 * @property {(activities: Activity[]) => void} received
 * @property {(text: string) => void} status what is going on; empty when all is well
 * @property {(text: string, id: string) => void} pending this was said before, and has not been sent yet
 * @property {(id: string) => void} sent what was said has been taken, and what came of it has been received
 * @property {(said: Said) => void} refused what was said cannot be sent as it is
 */

export {};
