using System.Globalization;

namespace Signpost.Tests.Relief;

/// <summary>A row of the table: a claim, what must come of it, and where that is written down.</summary>
/// <param name="Fact">What the row shows; unique.</param>
/// <param name="Source">Where it is written down.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Expected">What must come of it, by what it is called; the rest is not compared.</param>
internal sealed record ReliefCase(
    string Fact,
    string Source,
    ReliefClaim Claim,
    IReadOnlyDictionary<string, string> Expected
)
{
    private static readonly string[] Outcomes = ["each", "amount", "cap", "notify by", "notify", "claim by"];

    /// <summary>
    /// Reads a table: blank lines and lines with # are passed over, indented lines belong to the fact above.
    /// </summary>
    public static IEnumerable<ReliefCase> Read(string table)
    {
        var rows = new List<(string Head, string Body)>();
        foreach (var line in table.Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == ' ')
            {
                rows[^1] = (rows[^1].Head, $"{rows[^1].Body} {line.Trim()}");
            }
            else
            {
                rows.Add((line, ""));
            }
        }
        return rows.Select(row => Row(row.Head, row.Body.Trim()));
    }

    /// <summary>
    /// A claim from what is known of it, first the period: <c>April 2025 to March 2026; small; loss 500</c>.
    /// </summary>
    public static ReliefClaim Given(string known)
    {
        var words = known.Split(';', StringSplitOptions.TrimEntries);
        return words[1..].Aggregate(SomeClaim.For(words[0]), With);
    }

    private static ReliefCase Row(string head, string body)
    {
        var source = head.LastIndexOf('[');
        var (given, expected) = (body.Split("->")[0], body.Split("->")[1].Split(';'));
        return new(
            head[..source].Trim(),
            head[source..].Trim('[', ']'),
            Given(given),
            expected.Select(words => Outcome(words.Trim())).ToDictionary()
        );
    }

    private static KeyValuePair<string, string> Outcome(string words) =>
        Outcomes.FirstOrDefault(name => words.StartsWith($"{name} ")) is { } outcome
            ? new(outcome, words[(outcome.Length + 1)..])
            : new("regimes", words);

    private static ReliefClaim With(ReliefClaim claim, string words) =>
        words.Split(' ') switch
        {
            ["today", var day] => claim with { Today = DateOnly.Parse(day, null) },
            ["small"] => claim with { Size = CompanySize.Small },
            ["large"] => claim with { Size = CompanySize.Large },
            ["staff", var staff, var turnover, var balance] => claim with
            {
                Size = new SizeFigures((int)Number(staff), Number(turnover), Number(balance)).Size,
            },
            ["profit"] => claim with { Trading = new TradingResult.Profit() },
            ["loss"] => claim with { Trading = new TradingResult.Loss(Amount: null) },
            ["loss", var amount] => claim with { Trading = new TradingResult.Loss(Number(amount)) },
            ["spend", var amount] => claim with { Spend = Number(amount) },
            ["earlier", var amount] => claim with { EarlierSpend = Number(amount) },
            ["total", var amount] => claim with { TotalSpend = Number(amount) },
            ["intensive"] => claim with { MeetsIntensity = true },
            ["not", "intensive"] => claim with { MeetsIntensity = false },
            ["grace"] => claim with { MetIntensityTheYearBefore = true },
            ["no", "grace"] => claim with { MetIntensityTheYearBefore = false },
            ["grant"] => claim with { Subsidised = true },
            ["contractors"] => claim with { UsesContractors = true },
            ["no", "contractors"] => claim with { UsesContractors = false },
            ["contractors", var amount] => claim with { ContractorSpend = Number(amount) },
            ["paye", var amount] => claim with { PayeAndNic = Number(amount) },
            ["exempt"] => claim with { IsCapExempt = true },
            ["not", "exempt"] => claim with { IsCapExempt = false },
            ["first"] => claim with { EarlierClaim = new EarlierClaim.None() },
            ["rejected"] => claim with { EarlierClaim = new EarlierClaim.NotCounted() },
            ["claimed", "lately"] => claim with { EarlierClaim = new EarlierClaim.WithinThreeYears() },
            ["claimed", "long", "ago"] => claim with { EarlierClaim = new EarlierClaim.LongerAgo() },
            ["claimed", var day] => claim with { EarlierClaim = new EarlierClaim.MadeOn(DateOnly.Parse(day, null)) },
            ["customer", "decided"] => claim with { Decision = RdDecision.Customer },
            ["rarely", "eligible"] => claim with { RarelyEligibleSector = true },
            ["told"] => claim with { Notified = true },
            ["not", "told"] => claim with { Notified = false },
            _ => throw new FormatException($"The table has “{words}”, which ReliefCase cannot read."),
        };

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
