using System.Text.Json.Nodes;

namespace Signpost.Bot.Tests.Rendering.Cards;

public sealed class CardLintTests
{
    private static readonly string Button = """{"type":"Action.Submit","title":"Go"}""";

    /// <summary>The beginning of a rule, and an activity that breaks it and no other.</summary>
    public static TheoryData<string, string> Bad =>
        new()
        {
            { "A card is alone", """{"text":"Hello","attachments":[{"content":CARD}]}""".With(Card()) },
            { "No suggested actions", """{"suggestedActions":{},"attachments":[{"content":CARD}]}""".With(Card()) },
            { "A message has 40 KB", Activity(Text(new string('x', 20_000))) },
            { "The type is", Activity().Replace("\"AdaptiveCard\"", "\"AdaptiveCards\"", StringComparison.Ordinal) },
            { "The version is", Activity().Replace("1.5", "1.6", StringComparison.Ordinal) },
            { "The version is", Activity().Replace("1.5", "1.4", StringComparison.Ordinal) },
            {
                "Action.Execute falls back",
                Activity("""{"type":"ActionSet","actions":[{"type":"Action.Execute","title":"Go"}]}""")
            },
            {
                "Six actions",
                Activity().Replace("\"body\"", $"\"actions\":[{Buttons(7)}],\"body\"", StringComparison.Ordinal)
            },
            {
                "The words of a button",
                Activity(Set(Button.Replace("Go", "We are gathering evidence", StringComparison.Ordinal)))
            },
            { "The words of a button", Activity(Set("""{"type":"Action.Submit"}""")) },
            { "Buttons that stand side by side", Activity(Set(Buttons(3))) },
            {
                "What can be pressed",
                Activity("""{"type":"Container","selectAction":{"type":"Action.Submit"},"items":[]}""")
            },
            {
                "No column",
                Activity($$"""{"type":"ColumnSet","columns":[{"type":"Column","selectAction":{{Button}}}]}""")
            },
            { "No action has a style", Activity(Set("""{"type":"Action.Submit","title":"Go","style":"positive"}""")) },
            { "No media", Activity("""{"type":"Media","sources":[]}""") },
            { "An image", Activity("""{"type":"Image","url":"http://a.example/b.png"}""") },
            { "An image", Activity("""{"type":"Image"}""") },
            { "Text wraps", Activity("""{"type":"TextBlock","text":"Hello"}""") },
            { "No text is escaped", Activity(Text("\\\\*now\\\\*")) },
            { "No headings", Activity(Text("# Hello")) },
            { "No headings", Activity(Text("`code`")) },
            { "No line break", Activity(Text("one\\n\\ntwo")) },
            { "No dates", Activity(Text("{{DATE(2026-11-22T00:00:00Z)}}")) },
            { "Nothing is hidden", Activity("""{"type":"Container","isVisible":false,"items":[]}""") },
            { "No card within", Activity(Set("""{"type":"Action.ShowCard","title":"Go","card":{}}""")) },
            { "No two parts", Activity(Input("\"id\":\"a\""), Input("\"id\":\"a\"")) },
            { "The client checks", Activity(Input("\"isRequired\":true")) },
            { "Every field", Activity("""{"type":"Input.Text","id":"a"}""") },
            {
                "The card is no wider",
                Activity().Replace("\"body\"", "\"msteams\":{\"width\":\"Full\"},\"body\"", StringComparison.Ordinal)
            },
        };

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_card_that_breaks_a_rule_is_found_by_that_rule_alone(string rule, string activity) =>
        Assert.All(Assert.Single(CardLint.Check(activity).Chunk(10)), found => Assert.StartsWith(rule, found));

    [Fact]
    public void Every_rule_is_shown_to_find_something_and_names_its_source() =>
        Assert.All(
            CardLint.Rules,
            rule =>
            {
                Assert.Contains(Bad, bad => rule.Name.StartsWith(bad.Data.Item1, StringComparison.Ordinal));
                Assert.StartsWith("https://", rule.Source);
            }
        );

    [Fact]
    public void A_plain_card_breaks_no_rule() => Assert.Empty(CardLint.Check(Activity(Text("Hello"))));

    private static string Activity(params string[] items) =>
        """{"type":"message","attachments":[{"contentType":"card","content":CARD}]}""".With(Card(items));

    private static string Card(params string[] items) =>
        $$"""{"type":"AdaptiveCard","version":"1.5","body":[{{string.Join(',', items)}}]}""";

    private static string Text(string text) => $$"""{"type":"TextBlock","wrap":true,"text":"{{text}}"}""";

    private static string Input(string more) => $$"""{"type":"Input.Text","label":"Name",{{more}}}""";

    private static string Set(string actions) => $$"""{"type":"ActionSet","actions":[{{actions}}]}""";

    private static string Buttons(int count) => string.Join(',', Enumerable.Repeat(Button, count));
}

file static class Template
{
    public static string With(this string activity, string card) =>
        JsonNode.Parse(activity.Replace("CARD", card, StringComparison.Ordinal))!.ToJsonString();
}
