using System.Net;

namespace Signpost.Bot.Connector;

/// <summary>What came of a reply, and how.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="Status">
/// The last answer of the connector; null when there was none, and for <see cref="ReplyOutcome.Unknown"/>.
/// </param>
/// <param name="Tries">How often it was tried; 0 when it was not allowed or there was no token.</param>
public readonly record struct ReplyResult(ReplyOutcome Outcome, HttpStatusCode? Status = null, int Tries = 0);
