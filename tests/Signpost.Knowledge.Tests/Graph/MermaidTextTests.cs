using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Signpost.Knowledge.Graph;

namespace Signpost.Knowledge.Tests.Graph;

/// <summary>The real Mermaid draws this repository's tree in the end-to-end tests; here are the rules that keep any text harmless.</summary>
public sealed partial class MermaidTextTests
{
    [Fact]
    public void A_tree_is_a_flowchart_with_a_line_for_each_node_and_edge() =>
        Assert.Equal(
            """
            %% Version VERSION of the knowledge, as of 22 November 2026.
            flowchart LR
              accTitle: Signpost: the way to support that fits
              accDescr: 2 questions and 3 outcomes, with the answers that lead from one to the next.
              n_company["Check#58; Tax relief<br/>What about company?"]
              n_period["What about period?"]
              n_claim(["You may claim.<br/>(Works out the R#38;D tax relief)<br/>(Shows up to 4 schemes)"])
              n_not_for_you(["This is not for you.<br/>(Shows up to 4 schemes)"])
              n_wait(["Wait a little#33;<br/>(Shows up to 4 schemes)"])
              n_company -->|"It is yes"| n_period
              n_company -->|"It is no"| n_not_for_you
              n_period -->|"It is dates"| n_claim
              n_period -.->|"It is dates, if it is too late to claim<br/>It is dates, if it is too late for the claim notification"| n_not_for_you
              n_period -->|"It is dates, if the period is not over yet<br/>It is unknown"| n_wait
              classDef question fill:#ffffff,stroke:#12263f,color:#111111
              class n_company,n_period question
              classDef outcome fill:#e8f3ec,stroke:#1b5e3a,color:#111111
              class n_claim,n_not_for_you,n_wait outcome
              classDef beginning stroke-width:4px
              class n_company beginning

            """.Replace("VERSION", SomeTree.Journey.Version),
            MermaidText.Write(TreePicture.Of(SomeTree.Journey, SomeTree.Day, "company"))
        );

    [Fact]
    public void Schemes_are_listed_where_the_picture_has_them() =>
        Assert.Contains(
            "(Shows up to 5 schemes)<br/>• A grant\"])",
            MermaidText.Write(TreePicture.Of(SomeTree.Journey, SomeTree.Day, withSchemes: true))
        );

    [Fact]
    public void Whatever_a_label_holds_it_stays_inside_its_quotation_marks_on_its_line()
    {
        var lines = MermaidText.Write(Hostile.Picture("x")).Split('\n').Length;
        Prop.ForAll(
                Labels.Any,
                label =>
                {
                    var text = MermaidText.Write(Hostile.Picture(label));
                    Assert.Equal(lines, text.Split('\n').Length);
                    var labelled = text.Split('\n').Where(line => line.Contains('"')).ToList();
                    Assert.All(labelled, line => Assert.Matches(OneLabel, line));
                }
            )
            .Check(Config.QuickThrowOnFailure);
    }

    [GeneratedRegex(
        """^  n_\w+ ?(\[|\(\[|--+>\||-\.->\|)"([\p{L}\p{Nd} ,.?•()-]|#\d+;|<br/>)*"(\]|\]\)|\| n_\w+)$""",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 60_000
    )]
    private static partial Regex OneLabel { get; }
}
