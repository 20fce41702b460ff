namespace Signpost;

/// <summary>Says what has changed since a link was made.</summary>
internal static class LinkWords
{
    public const string VersionGone =
        "This link was made on an earlier version of these pages, which we cannot look up. So we cannot say what has "
        + "changed since.";

    public const string OtherEnd = "The same answers now lead to another result.";

    public static string NoLongerAChoice(string said, string question) =>
        $"Your answer “{said}” to “{question}” is no longer one of the choices.";

    public static string NoLongerAsked(string said, string question) =>
        $"“{question}” is no longer asked here, so your answer “{said}” no longer counts.";

    public static string AskedAgain(string question) => $"“{question}” needs an answer again.";

    public static string CheckEnded(string label) =>
        $"You had begun “{label}”. It has changed, so that part has ended.";

    public static string NewQuestion(string question) => $"“{question}” is a new question here.";

    public static string Renamed(string before, string now) => $"{before} is now called {now}.";

    public static string NowHas(SchemeOnDay scheme) =>
        scheme.Status.Kind switch
        {
            StatusKind.Open => $"{scheme.Name} is confirmed as open.",
            StatusKind.CheckFirst => $"{scheme.Name} is no longer confirmed as open. Check before relying on it.",
            StatusKind.GuidanceOnly => $"{scheme.Name} no longer takes applications; its guidance is still there.",
            _ => Closed(scheme.Name),
        };

    public static string Closed(string name) => $"{name} has closed.";

    public static string NoLongerShown(string name) => $"{name} is no longer shown for these answers.";

    public static string Unknown(string name) => $"We no longer have anything on {name}.";

    public static string NewHere(string name) => $"{name} is new here.";
}
