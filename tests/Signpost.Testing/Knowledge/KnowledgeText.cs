using System.Globalization;
using System.Text;

namespace Signpost.Testing.Knowledge;

/// <summary>Writes a journey as knowledge files. It writes the fields that generated journeys have, and no others.</summary>
public static class KnowledgeText
{
    /// <summary>The files: their names within the folder, and what is in them.</summary>
    /// <param name="content">The journey; its texts have no quotation marks in them.</param>
    public static IEnumerable<(string Name, string Text)> Of(JourneyContent content) =>
        content
            .Schemes.Select(scheme => ($"schemes/{scheme.Id}.md", Of(scheme)))
            .Prepend(("vocabulary.yaml", Of(content.Terms)))
            .Prepend(("journey.yaml", TreeOf(content)));

    /// <summary>Writes the files to a folder.</summary>
    /// <param name="content">The journey.</param>
    /// <param name="folder">The folder, which is there.</param>
    public static void Write(JourneyContent content, string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "schemes"));
        foreach (var (name, text) in Of(content))
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }
    }

    private static string TreeOf(JourneyContent content)
    {
        var text = new StringBuilder();
        text.Append(
            Line(
                $"greeting: {content.Greeting}\nstart: {content.Start}\nconsent:\n  version: {content.Consent.Version}\n  text: {content.Consent.Text}\nquestions:\n"
            )
        );
        foreach (var question in content.Questions)
        {
            text.Append(
                Line(
                    $"  - id: {question.Id}\n    facet: {question.Facet}\n    text: {question.Text}\n    why: {question.Why}\n    choices:\n"
                )
            );
            foreach (var choice in question.Choices)
            {
                text.Append(
                    Line($"      - id: {choice.Id}\n        label: {choice.Label}\n        next: {choice.Next}\n")
                );
            }
        }
        text.Append("outcomes:\n");
        foreach (var outcome in content.Outcomes)
        {
            text.Append(Line($"  - id: {outcome.Id}\n    text: {outcome.Text}\n"));
        }
        return text.ToString();
    }

    private static string Of(IEnumerable<Term> terms)
    {
        var text = new StringBuilder();
        foreach (var facet in terms.GroupBy(term => term.Facet, StringComparer.Ordinal))
        {
            text.Append(Line($"{facet.Key}:\n"));
            foreach (var term in facet)
            {
                text.Append(Line($"  - id: {term.Id}\n    reason: {term.Reason}\n"));
            }
        }
        return text.ToString();
    }

    private static string Of(Scheme scheme)
    {
        var text = new StringBuilder();
        var said = scheme.Descriptions[^1];
        text.Append(Line($"---\nid: {scheme.Id}\nkind: fund\nnames:\n  - name: {scheme.Names[0].Name}\nstatuses:\n"));
        foreach (var status in scheme.Statuses)
        {
            text.Append(status.Kind is StatusKind.Closed ? "  - status: closed\n" : "  - status: open\n");
            text.Append(status.Validity.From is { } from ? Line($"    from: {from:yyyy-MM-dd}\n") : string.Empty);
            text.Append(status.Validity.To is { } to ? Line($"    to: {to:yyyy-MM-dd}\n") : string.Empty);
        }
        text.Append(
            Line(
                $"summary: {said.Summary}\nwho-for: {said.WhoFor}\ngives: {said.Gives}\nnext-step: {said.NextStep}\nlink:\n  title: {said.Link!.Title}\n  url: {said.Link.Url}\nsources:\n"
            )
        );
        foreach (var source in scheme.Sources)
        {
            text.Append(
                Line(
                    $"  - title: {source.Title}\n    url: {source.Url}\n    checked: {source.Checked:yyyy-MM-dd}\n    confidence: confirmed\n"
                )
            );
        }
        text.Append(Line($"owner: {scheme.Owner}\nreview-by: {scheme.ReviewBy:yyyy-MM-dd}\nrules:\n"));
        foreach (var rule in scheme.Rules)
        {
            text.Append(
                Line($"  - fit: {(rule.Fit is Fit.Best ? "best" : rule.Fit is Fit.Good ? "good" : "also")}\n    for:\n")
            );
            foreach (var condition in rule.Conditions)
            {
                text.Append(Line($"      {condition.Facet}: [{string.Join(", ", condition.Terms)}]\n"));
            }
        }
        return text.Append("---\n\nMore is in the guide.\n").ToString();
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
