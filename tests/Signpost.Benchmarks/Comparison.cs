namespace Signpost.Benchmarks;

/// <summary>Runs the contestants in turn, so that a machine that slows down slows both, and prints ratios.</summary>
internal static class Comparison
{
    public static async Task RunAsync(int conversations, int rounds)
    {
        await using var floor = await Contestant.StartAsync(Server.Floor);
        await using var bot = await Contestant.StartAsync(Server.Bot);
        await floor.HoldAsync(conversations);
        await bot.HoldAsync(conversations);
        var ratios = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            var least = await floor.HoldAsync(conversations);
            var ours = await bot.HoldAsync(conversations);
            ratios.Add(ours / least);
            Console.WriteLine(
                $"floor {least.TotalMicroseconds:F1} µs, Signpost {ours.TotalMicroseconds:F1} µs of processor time a turn: {ours / least:F2}"
            );
        }
        ratios.Sort();
        Console.WriteLine($"median ratio {ratios[ratios.Count / 2]:F2}");
    }
}
