using Signpost.Knowledge.Tests.Samples;

namespace Signpost.Knowledge.Tests.Proofs;

public sealed class TreeProofTests
{
    private const string LastTerm = "  - id: elsewhere\n    reason: you are somewhere else\n";

    [Fact]
    public void A_rule_on_a_facet_that_no_question_settles_is_an_error_at_its_key()
    {
        var sample = Sample
            .Good()
            .Change(Sample.Vocabulary, LastTerm, LastTerm + "need:\n  - id: money\n    reason: you need money\n")
            .Change(Sample.Fund, "      audience: [company]\n", "      audience: [company]\n      need: [money]\n");

        var finding = Assert.Single(sample.Read().Findings);

        Assert.Equal((FindingCode.FacetNotAsked, Severity.Error), (finding.Code, finding.Severity));
        Assert.Equal(new Position(Sample.Fund, 45, 7), finding.At);
        Assert.Contains("`need`", finding.Message);
    }

    [Fact]
    public void A_rule_on_a_term_that_no_choice_offers_is_a_warning_at_the_term()
    {
        var sample = Sample
            .Good()
            .Change(Sample.Vocabulary, LastTerm, LastTerm + "  - id: abroad\n    reason: you are abroad\n")
            .Change(Sample.Fund, "place: [coventry]", "place: [coventry, abroad]");

        var finding = Assert.Single(sample.Read().Findings);

        Assert.Equal((FindingCode.TermNotOffered, Severity.Warning), (finding.Code, finding.Severity));
        Assert.Equal(new Position(Sample.Fund, 40, 25), finding.At);
    }

    [Fact]
    public void A_facet_asked_again_on_one_way_is_a_warning()
    {
        var sample = Sample
            .Good()
            .Change(
                Sample.Journey,
                "label: Somewhere else\n        next: result",
                "label: Somewhere else\n        next: again"
            );
        sample.Change(
            Sample.Journey,
            "outcomes:\n",
            "  - id: again\n    facet: place\n    text: Sure?\n    why: To know.\n    choices:\n"
                + "      - id: coventry\n        label: No\n        next: result\noutcomes:\n"
        );

        var finding = Assert.Single(sample.Read().Findings);

        Assert.Equal((FindingCode.AskedTwice, Severity.Warning), (finding.Code, finding.Severity));
        Assert.Equal(new Position(Sample.Journey, 39, 12), finding.At);
    }

    [Fact]
    public void A_facet_asked_on_two_ways_that_never_meet_is_fine()
    {
        var sample = Sample.Good().Change(Sample.Journey, "next: nhs-result", "next: nhs-where");
        sample.Change(
            Sample.Journey,
            "outcomes:\n",
            "  - id: nhs-where\n    facet: place\n    text: Where?\n    why: To know.\n    choices:\n"
                + "      - id: coventry\n        label: Coventry\n        next: nhs-result\noutcomes:\n"
        );

        Assert.Empty(sample.Read().Findings);
    }

    [Fact]
    public void Of_nodes_that_are_cut_off_together_only_the_first_of_each_piece_is_reported()
    {
        var sample = Sample.Good().Change(Sample.Journey, "start: who", "start: where");

        var finding = Assert.Single(sample.Read().Findings);

        Assert.Equal((FindingCode.Unreachable, new Position(Sample.Journey, 9, 9)), (finding.Code, finding.At));
    }

    [Fact]
    public void A_circle_that_nothing_leads_to_is_a_circle_and_unreachable()
    {
        const string loop =
            "    text: Sure?\n    why: To know.\n    choices:\n      - id: coventry\n        label: No\n        next: ";
        var sample = Sample
            .Good()
            .Change(
                Sample.Journey,
                "outcomes:\n",
                $"  - id: one\n    facet: place\n{loop}two\n  - id: two\n    facet: place\n{loop}one\noutcomes:\n"
            );

        Assert.Equal(
            [(38, FindingCode.Unreachable), (53, FindingCode.TreeCycle)],
            sample.Read().Findings.Select(finding => (finding.At.Line, finding.Code))
        );
    }

    [Fact]
    public void Ten_choices_are_one_too_many_and_the_tenth_is_shown()
    {
        var terms = Enumerable.Range('a', 8).Select(letter => $"{(char)letter}").ToList();
        var sample = Sample
            .Good()
            .Change(
                Sample.Vocabulary,
                LastTerm,
                LastTerm + string.Concat(terms.Select(t => $"  - id: {t}\n    reason: you are in {t}\n"))
            )
            .Change(
                Sample.Journey,
                "outcomes:\n",
                string.Concat(terms.Select(t => $"      - id: {t}\n        label: In {t}\n        next: result\n"))
                    + "outcomes:\n"
            );

        var finding = Assert.Single(sample.Read().Findings);

        Assert.Equal(FindingCode.TooManyChoices, finding.Code);
        Assert.Equal(sample.Find(Sample.Journey, "id: h\n"), (finding.At.Line, finding.At.Column));
    }
}
