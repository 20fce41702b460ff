namespace Signpost.Testing.Replies;

/// <summary>
/// The replies that a journey can give: every question, outcomes on several trails, every scheme, every state of the
/// form, relief with and without figures, suggestions, and what is said to old buttons.
/// </summary>
public static class EveryReply
{
    private const int MostTrails = 4;
    private const string Period = "1 April 2025 to 31 March 2026";
    private const string Figures = "80,000 of 250,000, paye 40,000";

    /// <summary>The replies, each with a name of its own; the greeting comes first.</summary>
    public static IReadOnlyList<NamedReply> Of(Journey journey, DateOnly day)
    {
        var replies = new List<NamedReply>();
        var start = Visit.Begin(journey, day);
        Add(replies, "greeting", start);
        var places = Walk(replies, start, journey);
        foreach (var scheme in journey.Schemes)
        {
            foreach (var name in scheme.Names)
            {
                Add(replies, $"details of {name.Name}", start.Says(name.Name));
            }
        }
        foreach (var place in places)
        {
            foreach (var words in (string[])["summary", "speak to a person", Figures])
            {
                Add(replies, $"{place.Node}: {words}", place.Says(words));
            }
        }
        var outcome = places[^1];
        foreach (var words in (string[])["help", "why", "thanks", "back", "start again", "cancel"])
        {
            Add(replies, $"start: {words}", start.Says(words));
            Add(replies, $"outcome: {words}", outcome.Says(words));
        }
        foreach (var scheme in journey.Schemes)
        {
            Add(replies, $"why not {scheme.Id}", outcome.Says($"why not {scheme.Names[^1].Name}"));
        }
        Add(replies, "suggestions", start.Says("unversity"));
        Add(replies, "nothing understood", start.Says("xyzzy"));
        Add(replies, "too long", start.Says(new string('x', Turn.LongestInput + 1)));
        Add(replies, "an old button", outcome.Presses(start.Reply.Options[^1], start.Reply.At));
        Add(replies, "an old button, again", outcome.Presses(outcome.Reply.Options[^1], "gone"));
        Form(replies, outcome);
        return replies;
    }

    /// <summary>Every question once and every outcome a few times, and the conversations that stand there.</summary>
    private static List<Visit> Walk(List<NamedReply> replies, Visit start, Journey journey)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal) { [start.Node] = 1 };
        var places = new List<Visit>();
        var waiting = new Queue<Visit>([start, .. Checks(start, journey)]);
        while (waiting.TryDequeue(out var place))
        {
            places.Add(place);
            foreach (var option in place.Reply.Options.Where(_ => journey.FindNode(place.Node) is Question))
            {
                var next = place.Presses(option);
                if (string.Equals(next.Node, place.Node, StringComparison.Ordinal))
                {
                    Add(replies, $"{place.Node}: {option.Label}", next);
                    next = next.Says(Period);
                }
                var times = seen.GetValueOrDefault(next.Node) + 1;
                if (times > (journey.FindNode(next.Node) is Question ? 1 : MostTrails))
                {
                    continue;
                }
                seen[next.Node] = times;
                Add(replies, $"{next.Node} ({times})", next);
                waiting.Enqueue(next);
            }
        }
        return places;
    }

    private static IEnumerable<Visit> Checks(Visit start, Journey journey) =>
        from scheme in journey.Schemes
        where scheme.Check is not null
        let told = start.Says(scheme.Names[^1].Name)
        let check = new Option(scheme.Check!.Label)
        where told.Offers(check)
        select told.Presses(check);

    private static void Form(List<NamedReply> replies, Visit outcome)
    {
        var full = new FormEntries("Ada Example", "Example & _Co_", "ada_b@example.co.uk", "Money *now*", Agreed: true)
        {
            Kind = "company",
            Way = "phone",
            Phone = "+44 (0)24 7600 0000",
            BestTime = "*Mornings*",
        };
        var asked = outcome.Says("speak to a person");
        Add(replies, "form", asked);
        Add(replies, "form, empty", asked.Fills(new FormEntries(null, null, null, null, Agreed: false)));
        Add(replies, "form, half", asked.Fills(full with { Email = "ada", Agreed = false }));
        Add(replies, "form, no call", asked.Fills(full with { Phone = "12", Way = null, Kind = "made up" }));
        Add(replies, "form, too long", asked.Fills(full with { Need = new string('x', 2_001) }));
        Add(replies, "form, longest", asked.Fills(full with { Need = new string('"', 2_000) }));
        var filled = asked.Fills(full);
        Add(replies, "form, filled", filled);
        Add(replies, "form, to change", filled.Presses(filled.Reply.Options[1]));
        Add(replies, "form, sent", filled.Presses(filled.Reply.Options[0]));
        Review(replies, filled.Presses(filled.Reply.Options[0]));
        Add(replies, "form, cancelled", filled.Says("cancel"));
        Add(
            replies,
            "form, sent before",
            filled.Presses(filled.Reply.Options[0]).Presses(new("Send it"), asked.Reply.At)
        );
        var step = asked;
        foreach (
            var words in (string[])
                [
                    "help",
                    "Ada",
                    "none yet",
                    "something else",
                    "not set up yet",
                    "not an address",
                    "ada@example.co.uk",
                    "Money",
                    "call me",
                    "12",
                    "024 7600 0000",
                    "skip",
                    "perhaps",
                    "yes",
                ]
        )
        {
            step = step.Says(words);
            Add(replies, $"form, step: {words}", step);
        }
    }

    private static void Review(List<NamedReply> replies, Visit sent)
    {
        var shown = sent.Says("withdraw my enquiry");
        Add(replies, "review", shown);
        Add(replies, "review, to change", shown.Presses(shown.Reply.Options[0]));
        var asked = shown.Presses(shown.Reply.Options[1]);
        Add(replies, "review, to withdraw", asked);
        Add(replies, "review, withdrawn", asked.Presses(asked.Reply.Options[0]));
        Add(replies, "review, of another's", sent.Says("SP-0000-0000"));
    }

    private static void Add(List<NamedReply> replies, string name, Visit visit) =>
        replies.Add(new NamedReply(name, visit.Reply));
}
