using Signpost.EndToEnd.Tests.Processes;

namespace Signpost.EndToEnd.Tests.Editing;

/// <summary>
/// A knowledge folder of two questions and four schemes. Three have been renamed and described anew since 19 December
/// 2022; the fourth began later.
/// </summary>
internal sealed class SmallKnowledge : IDisposable
{
    private readonly TempFolder _folder = new();

    /// <summary>Writes the files.</summary>
    public SmallKnowledge()
    {
        Directory.CreateDirectory(PathOf("schemes"));
        File.WriteAllText(PathOf("journey.yaml"), Journey);
        File.WriteAllText(PathOf("vocabulary.yaml"), Vocabulary);
        Add("region", "WMAHSN", Renamed("Academic Health Science Network", "Health Innovation West Midlands"));
        Add("growth", "IUK EDGE", Renamed("Innovate UK EDGE", "Innovate UK Business Growth"));
        Add("relief", "R&D relief", Renamed("R&D tax credits", "R&D tax relief, merged"));
        Add("later", "LIPF", "  - name: Local Partnerships Fund\n    from: 2026-04-01\n");
    }

    /// <summary>The folder.</summary>
    public string Path => _folder.Path;

    /// <summary>A path inside it.</summary>
    public string PathOf(string name) => _folder.PathOf(name);

    /// <summary>Puts one text in the place of another in a file.</summary>
    public void Replace(string name, string before, string after)
    {
        var text = File.ReadAllText(PathOf(name));
        Assert.Contains(before, text);
        File.WriteAllText(PathOf(name), text.Replace(before, after));
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private static string Renamed(string before, string now) =>
        $"  - name: {before}\n    to: 2023-12-31\n  - name: {now}\n    from: 2024-01-01\n";

    private void Add(string id, string nickname, string names) =>
        File.WriteAllText(
            PathOf($"schemes/{id}.md"),
            $"""
            ---
            id: {id}
            kind: organisation
            names:
            {names.TrimEnd()}
            also-known-as: [{nickname}]
            statuses:
              - status: open
            summary: It is {id} as of today.
            who-for: It is for everybody.
            gives: It gives advice.
            next-step: Write to {id} as it is today.
            earlier:
              - to: 2023-12-31
                summary: It was {id} of old.
                who-for: It was for everybody.
                gives: It gave advice.
                next-step: Write to {id} of old.
            sources:
              - title: A leaflet
                checked: 2026-11-01
                confidence: confirmed
            owner: content team
            review-by: 2099-12-31
            rules:
              - fit: best
                for:
                  audience: [company]
            ---

            """
        );

    private const string Journey = """
        greeting: Hello. I am Signpost.
        start: who
        consent:
          version: consent-one
          text: May somebody contact you?
        questions:
          - id: who
            facet: audience
            text: Which of these are you?
            why: Some support is only for companies.
            choices:
              - id: company
                label: A company
                next: where
          - id: where
            facet: place
            text: Where are you based?
            why: Some support is local.
            choices:
              - id: coventry
                label: Coventry
                next: result
              - id: elsewhere
                label: Somewhere else
                next: result
        outcomes:
          - id: result
            text: These fit what you told me.

        """;

    private const string Vocabulary = """
        audience:
          - id: company
            reason: you are a company
        place:
          - id: coventry
            reason: you are in Coventry
          - id: elsewhere
            reason: you are somewhere else

        """;
}
