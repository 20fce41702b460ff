using System.Globalization;
using Signpost.Benchmarks;

// dotnet run -c Release --project tests/Signpost.Benchmarks [-- CONVERSATIONS [ROUNDS] | -- proofs | -- understanding]
if (args is ["serve", var role, var port])
{
    await Server.RunAsync(role, int.Parse(port, CultureInfo.InvariantCulture));
    return;
}
if (args is ["proofs"])
{
    ProofTimes.Run();
    return;
}
if (args is ["understanding"])
{
    UnderstandingTimes.Run();
    return;
}

var conversations = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 4_000;
var rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 5;
await Comparison.RunAsync(conversations, rounds);
