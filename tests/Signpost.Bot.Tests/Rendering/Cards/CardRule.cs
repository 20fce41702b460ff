using System.Text.Json.Nodes;

namespace Signpost.Bot.Tests.Rendering.Cards;

/// <summary>What breaks cards in Teams, mostly on telephones.</summary>
/// <param name="Name">The rule.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Find">What an activity has that breaks the rule.</param>
internal sealed record CardRule(string Name, string Source, Func<JsonObject, IEnumerable<string>> Find);
