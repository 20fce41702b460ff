namespace Signpost.EndToEnd.Tests.Host;

/// <summary>A function that a timer starts.</summary>
/// <param name="Name">Its folder.</param>
/// <param name="Binding">The name of its trigger, under which its input is sent.</param>
/// <param name="Schedule">Its schedule, six fields.</param>
public sealed record TimerFunction(string Name, string Binding, string Schedule);
