// @ts-check
// What the bot says, in its parts. The server sends them in channelData.signpost: see docs/developers.md. These are
// types alone, so no browser loads this file.

/**
 * @typedef {{ number: number, label: string, says: string }} Option
 * @typedef {{ at: string, blocks: Block[], options: Option[], link?: string }} Reply
 *
 * @typedef {{ title: string, url: string }} Link
 * @typedef {{ id: string, name: string, status: string, statusText?: string, statusNote?: string, summary: string,
 *   nextStep: string, link?: Link, lastChecked?: string }} Scheme
 * @typedef {{ title: string, url?: string, confidence: string, checked: string }} Source
 *
 * @typedef {{ type: 'paragraph', text: string }} Paragraph
 * @typedef {{ type: 'ask', text: string, hint?: string, changeable?: boolean }} Ask
 * @typedef {{ type: 'result', number?: number, scheme: Scheme, why: string }} Result
 * @typedef {{ type: 'details', formerName?: string, scheme: Scheme & { whoFor: string, gives: string },
 *   sources: Source[], notes: string[], markdown?: string }} Details
 * @typedef {{ type: 'relief', period: string, amount?: { figures: string, range: string },
 *   regimes?: { name: string, reason: string }[], notification?: string, claimBy?: { text: string },
 *   additionalInformation?: string, perHundred?: string, working?: string[], cautions?: string[],
 *   disclaimer: string }} Relief
 * @typedef {{ type: 'summary', lines: { label: string, value: string }[] }} Summary
 * @typedef {{ field: string, question: string, hint?: string, longest?: number, choices?: { value: string, label: string }[],
 *   optional?: boolean, when?: { field: string, value: string }, value?: string, problem?: string }} Field
 * @typedef {{ scheme: string, organisation: string, text: string, agreed: boolean }} PassOn
 * @typedef {{ type: 'form', fields: Field[], consent: string, agreed: boolean, consentProblem?: string,
 *   passOn?: PassOn[] }} Form
 * @typedef {Paragraph | Ask | Result | Details | Relief | Summary | Form} Block
 *
 * @typedef {{ title: string, text?: string, value?: string | { signpost?: { at?: string, says?: string } } }} Action
 * @typedef {{ id?: string, type: string, text?: string, from?: { role?: string },
 *   channelData?: { clientActivityID?: string, signpost?: Reply },
 *   suggestedActions?: { actions?: Action[] } }} Activity
 */

export {};
