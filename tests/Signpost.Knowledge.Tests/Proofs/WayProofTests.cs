using Signpost.Knowledge.Tests.Samples;

namespace Signpost.Knowledge.Tests.Proofs;

public sealed class WayProofTests
{
    [Fact]
    public void A_chain_of_thousands_of_questions_is_read_and_said_to_be_too_long()
    {
        var finding = Assert.Single(WideTree.Of(questions: 1000, ruled: 1).Findings);

        Assert.Equal((FindingCode.TooLongPath, Severity.Error), (finding.Code, finding.Severity));
        Assert.Contains("1000 questions", finding.Message);
        Assert.Contains("(990 more answers), “Choice 1” (`q999`), “Choice 1” (`q1000`);", finding.Message);
    }

    [Fact]
    public void Seven_questions_from_the_start_are_not_too_many_and_eight_are()
    {
        Assert.Empty(WideTree.Of(questions: 7, ruled: 1).Findings);

        var finding = Assert.Single(WideTree.Of(questions: 8, ruled: 1).Findings);

        Assert.Equal((FindingCode.TooLongPath, new Position(Sample.Journey, 2, 8)), (finding.Code, finding.At));
        Assert.Contains("From `q1` somebody can be asked 8 questions, and 7", finding.Message);
    }

    [Theory]
    [InlineData(9, 0)]
    [InlineData(10, 1)]
    public void Nine_questions_from_a_check_are_not_too_many_and_ten_are(int questions, int findings)
    {
        var sample = Sample.Good();
        sample.Change(
            Sample.Body,
            "owner: content team",
            "check:\n  question: c1\n  label: Does it fit?\nowner: content team"
        );
        sample.Change(Sample.Body, "rules:\n", "rules:\n  - fit: good\n    for:\n      f1: [yes]\n");
        var asked = Enumerable.Range(1, questions).ToList();
        sample.With(
            Sample.Vocabulary,
            sample[Sample.Vocabulary] + string.Concat(asked.Select(q => $"f{q}:\n  - id: yes\n    reason: you do\n"))
        );
        sample.Change(
            Sample.Journey,
            "outcomes:\n",
            string.Concat(
                asked.Select(q =>
                    $"  - id: c{q}\n    facet: f{q}\n    text: Do you?\n    why: To know.\n    choices:\n"
                    + $"      - id: yes\n        label: Yes\n        next: {(q == questions ? "checked" : $"c{q + 1}")}\n"
                )
            ) + "outcomes:\n  - id: checked\n    text: It fits.\n"
        );

        var found = sample.Read().Findings;

        Assert.Equal(findings, found.Length);
        Assert.All(
            found,
            finding =>
            {
                Assert.Equal((FindingCode.TooLongPath, Sample.Body), (finding.Code, finding.At.File));
                Assert.Equal(sample.Find(Sample.Body, "c1"), (finding.At.Line, finding.At.Column));
            }
        );
    }

    [Fact]
    public void A_detour_leads_to_what_only_it_leads_to()
    {
        var sample = Sample
            .Good()
            .Change(
                Sample.Journey,
                "label: Coventry\n        next: result",
                "label: Coventry\n        next: result\n        takes: accounting-period\n        but:\n"
                    + "          - when: period-not-over\n            next: later"
            )
            .Change(Sample.Journey, "  - id: nhs-result", "  - id: later\n    text: Later.\n  - id: nhs-result");

        Assert.Empty(sample.Read().Findings);
    }

    [Fact]
    public void A_period_given_on_one_way_only_is_not_enough_for_a_test_where_the_ways_meet()
    {
        var sample = Sample
            .Good()
            .Change(
                Sample.Journey,
                "words: [limited company, our business]\n        next: where",
                "takes: accounting-period\n        next: where"
            )
            .Change(
                Sample.Journey,
                "label: Coventry\n        next: result",
                "label: Coventry\n        next: result\n        but:\n"
                    + "          - when: period-not-over\n            next: later"
            )
            .Change(Sample.Journey, "  - id: nhs-result", "  - id: later\n    text: Later.\n  - id: nhs-result");

        var finding = Assert.Single(sample.Read().Findings);

        Assert.Equal(FindingCode.DetourWithoutPeriod, finding.Code);
        Assert.Equal(sample.Find(Sample.Journey, "period-not-over"), (finding.At.Line, finding.At.Column));
        Assert.Contains("these answers give none: “A sole trader” (`who`);", finding.Message);
    }

    [Fact]
    public void One_choice_that_leads_past_a_question_is_one_finding_however_many_rules_read_it()
    {
        var sample = Sample
            .Good()
            .Change(Sample.Journey, "- self-employed person\n        next: where", "- me\n        next: result")
            .Change(
                Sample.Body,
                "rules:\n",
                "rules:\n  - fit: also\n    for:\n      place: [elsewhere]\n  - fit: also\n    for:\n      place: [coventry]\n"
            );

        var finding = Assert.Single(sample.Read().Findings);

        Assert.Equal((FindingCode.RuleReadsUnasked, Sample.Body), (finding.Code, finding.At.File));
        Assert.Contains("(so it is with 2 more lines, in `growth-hub`, `seed-fund`).", finding.Message);
    }

    [Fact]
    public void Faults_of_texts_of_schemes_and_of_the_tree_are_all_told_at_once()
    {
        var findings = Sample
            .Good()
            .Change(Sample.Body, "kind: organisation", "kind: body")
            .Change(Sample.Journey, "label: Coventry", "label: aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa a")
            .Change(Sample.Journey, "- self-employed person\n        next: where", "- me\n        next: result")
            .Read()
            .Findings;

        Assert.Equal(
            [FindingCode.LongLabel, FindingCode.UnknownValue, FindingCode.RuleReadsUnasked],
            findings.Select(finding => finding.Code)
        );
    }

    [Fact]
    public void What_rests_on_all_schemes_is_not_proved_while_one_of_them_is_broken()
    {
        var sample = Sample.Good().Change(Sample.Body, "rules:\n", "rule:\n");

        Assert.Equal(FindingCode.UnknownKey, Assert.Single(sample.Read().Findings).Code);
    }
}
