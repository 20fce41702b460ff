using System.Globalization;

namespace Signpost.Tests.Relief;

public class ReliefTableTests
{
    private static readonly Dictionary<string, ReliefCase> Rows = ReliefCase
        .Read(ReliefCases.Table)
        .Concat(ReliefCase.Read(DeadlineCases.Table))
        .ToDictionary(row => row.Fact);

    public static TheoryData<string> Facts => [.. Rows.Keys];

    [Theory]
    [MemberData(nameof(Facts))]
    public void The_table_holds(string fact)
    {
        var row = Rows[fact];
        Assert.NotEmpty(row.Source);
        var found = ReliefAssessment.Of(row.Claim);
        foreach (var (name, expected) in row.Expected)
        {
            Assert.Equal($"{name} {expected}", $"{name} {Found(found, name)}");
        }
    }

    /// <summary>
    /// A regime that only may apply has a question mark; a day that has passed has an exclamation mark.
    /// </summary>
    private static string Found(ReliefAssessment found, string name) =>
        name switch
        {
            "regimes" => string.Join(
                ' ',
                found.Regimes.Select(r => r.Regime + (r.Standing is RegimeStanding.Applies ? "" : "?"))
            ),
            "each" => $"{found.PerHundred}",
            "amount" => $"{found.Amount}",
            "cap" => $"{found.Cap.Effect}",
            "notify" => $"{found.Notification.State}",
            "notify by" => Day(found.Notification.Window!.Value.To!.Value, found.Notification.HasPassed),
            _ => Day(found.ClaimBy.LastDay, found.ClaimBy.HasPassed),
        };

    private static string Day(DateOnly day, bool hasPassed) =>
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + (hasPassed ? "!" : "");
}
