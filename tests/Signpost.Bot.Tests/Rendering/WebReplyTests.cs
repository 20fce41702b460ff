using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Signpost.Bot.Rendering;
using Signpost.Bot.Rendering.Web;
using Signpost.Bot.Tests.Fakes;

namespace Signpost.Bot.Tests.Rendering;

/// <summary>The JSON that pages get, type by type. What is here is described in docs/developers.md.</summary>
public sealed class WebReplyTests
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly ReliefClaim Claim = new()
    {
        Period = AccountingPeriod.Parse("1 April 2025 to 31 March 2026").Value!,
        Today = new DateOnly(2026, 11, 22),
        Decision = RdDecision.OwnInitiative,
        EarlierClaim = new EarlierClaim.MadeOn(new DateOnly(2025, 3, 1)),
        Size = CompanySize.Large,
        Trading = new TradingResult.Profit(),
        UsesContractors = false,
        WorkOverseas = false,
        OpenEnquiry = false,
    };

    [Fact]
    public void A_reply_names_its_place_and_numbers_its_options() =>
        AssertReply(
            """
            {
              "at": "what",
              "blocks": [],
              "options": [
                {
                  "number": 1,
                  "label": "More about it",
                  "says": "Machine Fund"
                },
                {
                  "number": 2,
                  "label": "Back",
                  "says": "Back"
                }
              ]
            }
            """,
            new Reply([], [new Option("More about it", "Machine Fund"), new Option("Back")], At: "what")
        );

    [Fact]
    public void A_paragraph_is_its_text() =>
        AssertBlock(
            """
            {
              "type": "paragraph",
              "text": "A “word” & <b>more</b>."
            }
            """,
            new Block.Paragraph("A “word” & <b>more</b>.")
        );

    [Fact]
    public void A_question_has_its_hint_and_says_whether_its_answer_can_be_changed() =>
        AssertBlock(
            """
            {
              "type": "ask",
              "text": "What are you?",
              "hint": "Choose the nearest.",
              "changeable": true
            }
            """,
            new Block.Ask("What are you?", "Choose the nearest.") { IsChangeable = true }
        );

    [Fact]
    public void A_question_without_a_hint_in_a_form_is_its_text() =>
        AssertBlock(
            """
            {
              "type": "ask",
              "text": "Your name?"
            }
            """,
            new Block.Ask("Your name?", null)
        );

    [Fact]
    public void A_result_is_a_scheme_with_its_reasons() =>
        AssertBlock(
            """
            {
              "type": "result",
              "number": 1,
              "scheme": {
                "id": "machine-fund",
                "name": "Machine Fund",
                "status": "check-first",
                "statusText": "Check before relying on this.",
                "statusNote": "Bids close in June.",
                "summary": "It pays for half of a machine.",
                "nextStep": "Ask for a form.",
                "link": {
                  "title": "The fund's page",
                  "url": "https://www.example.org/fund"
                },
                "lastChecked": "2026-11-22"
              },
              "reasons": [
                "you are a company",
                "you need money"
              ],
              "why": "because you are a company and you need money."
            }
            """,
            new Block.Result(
                SomeScheme.OnDay(StatusKind.CheckFirst, "Bids close in June."),
                [SomeScheme.Reason("you are a company"), SomeScheme.Reason("you need money")]
            ),
            new Option("More about Machine Fund")
        );

    [Theory]
    [InlineData(StatusKind.Open, "open")]
    [InlineData(StatusKind.CheckFirst, "check-first")]
    [InlineData(StatusKind.GuidanceOnly, "guidance-only")]
    [InlineData(StatusKind.Closed, "closed")]
    public void A_status_has_a_name(StatusKind status, string name)
    {
        var block = Blocks(new Reply([new Block.SchemeDetails(SomeScheme.OnDay(status), null)], []))[0]!;

        Assert.Equal(name, (string)block["scheme"]!["status"]!);
        Assert.Equal(status is StatusKind.Open, block["scheme"]!["statusText"] is null);
    }

    [Fact]
    public void Results_have_the_numbers_of_the_first_options_as_far_as_there_are_any()
    {
        var result = new Block.Result(SomeScheme.OnDay(), [SomeScheme.Reason("you are a company")]);

        var blocks = Blocks(
            new Reply(
                [new Block.Paragraph("These fit:"), result, result, result],
                [new Option("More about one"), new Option("More about the other")]
            )
        );

        Assert.Equal([null, 1, 2, null], blocks.Select(block => (int?)block!["number"]));
    }

    [Fact]
    public void The_details_of_a_scheme_are_all_that_there_is_to_say() =>
        AssertBlock(
            """
            {
              "type": "details",
              "formerName": "Old Machine Fund",
              "scheme": {
                "id": "machine-fund",
                "name": "Machine Fund",
                "status": "open",
                "summary": "It pays for half of a machine.",
                "nextStep": "Ask for a form.",
                "link": {
                  "title": "The fund's page",
                  "url": "https://www.example.org/fund"
                },
                "lastChecked": "2026-11-22",
                "whoFor": "Companies that make things.",
                "gives": "Up to £5,000."
              },
              "sources": [
                {
                  "title": "Fund guide",
                  "url": "https://www.example.org/guide",
                  "confidence": "confirmed",
                  "checked": "2026-11-22"
                },
                {
                  "title": "A leaflet",
                  "confidence": "check-first",
                  "checked": "2026-03-01"
                }
              ],
              "notes": [
                "Whether it runs next year is not known."
              ],
              "markdown": "# Markdown\n\n*More* about it."
            }
            """,
            new Block.SchemeDetails(SomeScheme.OnDay(), "Old Machine Fund")
        );

    [Fact]
    public void On_a_day_before_they_were_checked_nothing_is_told_that_was_written_later()
    {
        var early = SomeScheme.OnDay(day: new DateOnly(2026, 5, 1));

        var block = Blocks(new Reply([new Block.SchemeDetails(early, null)], []))[0]!.AsObject();

        Assert.Equal("A leaflet", (string)Assert.Single(block["sources"]!.AsArray())!["title"]!);
        Assert.Empty(block["notes"]!.AsArray());
        Assert.False(block.ContainsKey("markdown"));
    }

    [Fact]
    public void A_scheme_without_a_link_or_more_to_say_leaves_them_out()
    {
        var onDay = SomeScheme.OnDay();
        var bare = onDay with
        {
            Scheme = onDay.Scheme with { Details = string.Empty },
            Description = onDay.Description with { Link = null },
        };

        var block = Blocks(new Reply([new Block.SchemeDetails(bare, null)], []))[0]!.AsObject();

        Assert.False(block.ContainsKey("markdown"));
        Assert.False(block.ContainsKey("formerName"));
        Assert.False(block["scheme"]!.AsObject().ContainsKey("link"));
    }

    [Fact]
    public void A_relief_without_figures_is_what_can_be_said_of_the_claim() =>
        AssertBlock(
            """
            {
              "type": "relief",
              "period": "1 April 2025 to 31 March 2026",
              "outOfTime": false,
              "regimes": [
                {
                  "name": "Merged scheme",
                  "reason": "The merged scheme is for periods that begin on or after 1 April 2024; ERIS is only for small and medium-sized companies."
                }
              ],
              "notification": "HMRC need not be told beforehand, because the company has made a claim since 30 September 2023.",
              "claimBy": {
                "day": "2028-03-31",
                "hasPassed": false,
                "text": "The last day to claim is 31 March 2028."
              },
              "additionalInformation": "HMRC needs the additional information form before the company tax return, or on the same day.",
              "perHundred": "£15.00 to £16.20",
              "working": [
                "Merged scheme: 20% of £100.00 is £20.00; less Corporation Tax at 25% leaves £15.00.",
                "Merged scheme: 20% of £100.00 is £20.00; less Corporation Tax at 19% leaves £16.20."
              ],
              "cautions": [
                "A company that pays Corporation Tax at another rate, or at a rate between two, keeps a little more or less than this."
              ],
              "disclaimer": "This is general signposting, not tax advice; HMRC decides."
            }
            """,
            SomeRelief(Claim, figures: null)
        );

    [Fact]
    public void A_relief_with_figures_is_the_amount_and_how_it_comes_about() =>
        AssertBlock(
            """
            {
              "type": "relief",
              "period": "1 April 2025 to 31 March 2026",
              "outOfTime": false,
              "amount": {
                "figures": "£80,000.00 of £250,000.00, PAYE and NIC £40,000.00",
                "range": "£12,000.00 to £12,960.00"
              },
              "working": [
                "Merged scheme: 20% of £80,000.00 is £16,000.00; less Corporation Tax at 25% leaves £12,000.00.",
                "Merged scheme: 20% of £80,000.00 is £16,000.00; less Corporation Tax at 19% leaves £12,960.00.",
                "So the indicative amount is £12,000.00 to £12,960.00."
              ],
              "cautions": [
                "A company that pays Corporation Tax at another rate, or at a rate between two, keeps a little more or less than this."
              ],
              "disclaimer": "This is general signposting, not tax advice; HMRC decides."
            }
            """,
            SomeRelief(Claim, "80,000 of 250,000, paye 40,000")
        );

    [Fact]
    public void A_relief_that_is_out_of_time_is_its_days_only() =>
        AssertBlock(
            """
            {
              "type": "relief",
              "period": "1 April 2025 to 31 March 2026",
              "outOfTime": true,
              "notification": "HMRC need not be told beforehand, because the company has made a claim since 30 September 2023.",
              "claimBy": {
                "day": "2028-03-31",
                "hasPassed": true,
                "text": "The last day to claim was 31 March 2028; it has passed."
              },
              "disclaimer": "This is general signposting, not tax advice; HMRC decides."
            }
            """,
            SomeRelief(Claim with { Today = new DateOnly(2028, 4, 1) }, figures: null)
        );

    public static TheoryData<ReliefClaim, string?> Reliefs =>
        new()
        {
            { Claim, null },
            { Claim, "80,000 of 250,000" },
            { Claim with { Today = new DateOnly(2028, 4, 1) }, null },
            { Claim with { Today = new DateOnly(2028, 4, 1) }, "80,000 of 250,000" },
            { Claim with { Trading = new TradingResult.Loss(Amount: null) }, "900,000, paye 10,000" },
            { Claim with { EarlierClaim = new EarlierClaim.Unknown() }, null },
            {
                new ReliefClaim { Period = Claim.Period, Today = Claim.Today },
                "80,000"
            },
        };

    [Theory]
    [MemberData(nameof(Reliefs))]
    public void Pages_are_told_of_a_relief_what_the_text_says_and_no_more(ReliefClaim claim, string? figures)
    {
        var reply = new Reply([SomeRelief(claim, figures)], []);
        var text = PlainText.Render(reply);

        var told = Strings(Blocks(reply)[0]!).ToList();

        Assert.All(
            told.Where(words => words is not "relief" && words != $"{claim.Period}" && !IsDay(words)),
            words => Assert.Contains(words, text, StringComparison.Ordinal)
        );
        // Of each line, what follows its label is told.
        Assert.All(
            text.Split('\n').Where(line => !line.EndsWith(':')),
            line => Assert.Contains(told, words => line.TrimEnd('.').EndsWith(words.TrimEnd('.')))
        );
    }

    [Fact]
    public void A_form_is_its_fields_with_what_is_in_them_and_what_is_wrong() =>
        AssertBlock(
            """
            {
              "type": "form",
              "fields": [
                {
                  "field": "name",
                  "question": "What is your name?",
                  "longest": 100,
                  "value": "Ada Example"
                },
                {
                  "field": "organisation",
                  "question": "Which organisation?",
                  "hint": "If you have none yet, type “none yet”.",
                  "longest": 150
                },
                {
                  "field": "email",
                  "question": "What is your e-mail address?",
                  "longest": 254,
                  "problem": "That is none."
                },
                {
                  "field": "need",
                  "question": "What do you need?",
                  "longest": 2000
                }
              ],
              "consent": "May we contact you?",
              "agreed": false,
              "consentProblem": "Please answer yes or no."
            }
            """,
            new Block.Form(
                [
                    new FormField(EnquiryField.Name, "What is your name?", null, 100, "Ada Example", null),
                    new FormField(
                        EnquiryField.Organisation,
                        "Which organisation?",
                        "If you have none yet, type “none yet”.",
                        150,
                        null,
                        null
                    ),
                    new FormField(EnquiryField.Email, "What is your e-mail address?", null, 254, null, "That is none."),
                    new FormField(EnquiryField.Need, "What do you need?", null, 2_000, null, null),
                ],
                "May we contact you?",
                Agreed: false,
                "Please answer yes or no."
            )
        );

    [Fact]
    public void A_form_has_choices_conditions_and_organisations_where_there_are_any() =>
        AssertBlock(
            """
            {
              "type": "form",
              "fields": [
                {
                  "field": "way",
                  "question": "How shall we contact you?",
                  "choices": [
                    {
                      "value": "email",
                      "label": "By e-mail"
                    },
                    {
                      "value": "phone",
                      "label": "By telephone"
                    }
                  ],
                  "value": "phone"
                },
                {
                  "field": "time",
                  "question": "When shall we call?",
                  "longest": 100,
                  "optional": true,
                  "when": {
                    "field": "way",
                    "value": "phone"
                  }
                }
              ],
              "consent": "May we contact you?",
              "agreed": true,
              "passOn": [
                {
                  "scheme": "first",
                  "organisation": "The First Body",
                  "text": "May The First Body have your details?",
                  "agreed": false
                }
              ]
            }
            """,
            new Block.Form(
                [
                    new FormField(EnquiryField.Way, "How shall we contact you?", null, 100, "phone", null)
                    {
                        Choices = [new("email", "By e-mail"), new("phone", "By telephone")],
                    },
                    new FormField(EnquiryField.BestTime, "When shall we call?", null, 100, null, null)
                    {
                        IsOptional = true,
                        When = new FieldCondition(EnquiryField.Way, "phone"),
                    },
                ],
                "May we contact you?",
                Agreed: true,
                null
            )
            {
                PassOn = [new("first", "The First Body", "May The First Body have your details?", Agreed: false)],
            }
        );

    [Fact]
    public void A_summary_is_its_lines() =>
        AssertBlock(
            """
            {
              "type": "summary",
              "lines": [
                {
                  "label": "Name",
                  "value": "Ada Example"
                }
              ]
            }
            """,
            new Block.Summary([new SummaryLine("Name", "Ada Example")])
        );

    private static Block.Relief SomeRelief(ReliefClaim claim, string? figures)
    {
        var read = figures is null ? null : ReliefFigures.Parse(figures).Value!;
        return new(claim.Period, ReliefAssessment.Of(read is null ? claim : claim.With(read)), read);
    }

    private static void AssertBlock(string expected, Block block, params Option[] options) =>
        AssertJson(expected, Assert.Single(Blocks(new Reply([block], [.. options])))!);

    private static void AssertReply(string expected, Reply reply) => AssertJson(expected, Written(reply));

    private static void AssertJson(string expected, JsonNode written) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), written.ToJsonString(Readable).ReplaceLineEndings("\n"));

    private static bool IsDay(string words) => DateOnly.TryParse(words, CultureInfo.InvariantCulture, out _);

    private static IEnumerable<string> Strings(JsonNode? node) =>
        node switch
        {
            JsonObject members => members.SelectMany(member => Strings(member.Value)),
            JsonArray items => items.SelectMany(Strings),
            JsonValue value when value.TryGetValue(out string? text) => [text],
            _ => [],
        };

    private static JsonArray Blocks(Reply reply) => Written(reply)["blocks"]!.AsArray();

    private static JsonNode Written(Reply reply) =>
        JsonNode.Parse(WebReply.ChannelData(reply).GetRawText())![WebReply.Member]!;
}
