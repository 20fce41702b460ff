using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Signpost.Knowledge.Tests.Laws;

internal static class LawCases
{
    // SIGNPOST_LAW_CASES=20000 dotnet test tests/Signpost.Knowledge.Tests --filter Laws runs the long campaign.
    public static readonly int Count = int.TryParse(
        Environment.GetEnvironmentVariable("SIGNPOST_LAW_CASES"),
        CultureInfo.InvariantCulture,
        out var cases
    )
        ? cases
        : 200;

    /// <summary>Checks that something holds for journeys that are made from a number, so that a failure can be run again.</summary>
    public static void ForAnySeed(Action<int> holds) =>
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), holds)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Count));
}
