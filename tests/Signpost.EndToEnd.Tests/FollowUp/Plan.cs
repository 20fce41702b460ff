namespace Signpost.EndToEnd.Tests.FollowUp;

/// <summary>What goes wrong when, drawn from a seed.</summary>
internal sealed class Plan
{
    private const int EnquiriesPerKill = 6;
    private const int EnquiriesPerOutage = 12;
    private const int LongestWait = 8;

    private readonly Dictionary<(int Person, int Step), Disturbance> _disturbances = [];

    /// <summary>Draws a plan.</summary>
    /// <param name="seed">The same seed and numbers make the same plan.</param>
    /// <param name="people">How many people there are.</param>
    /// <param name="enquiries">How many of them send an enquiry.</param>
    public Plan(int seed, int people, int enquiries)
    {
        var random = new Random(seed);
        for (var number = 0; number < enquiries; number++)
        {
            if (number % EnquiriesPerKill == 0)
            {
                Draw(random, people, DisturbanceKind.Kill);
            }
            if (number % EnquiriesPerOutage == 0)
            {
                Draw(random, people, DisturbanceKind.Outage);
            }
        }
    }

    /// <summary>What goes wrong at a step of a person, or null.</summary>
    public Disturbance? At(int person, int step) => _disturbances.GetValueOrDefault((person, step));

    // Half of them where an enquiry is written or its notice is posted: a sixteenth of the turns would be too few.
    private void Draw(Random random, int people, DisturbanceKind kind)
    {
        var step = random.Next(4) switch
        {
            0 => Person.Sending,
            1 => Person.Notifying,
            _ => random.Next(Person.Sending),
        };
        var after = random.Next(LongestWait);
        _disturbances[(random.Next(people), step)] = new Disturbance(kind, after);
    }
}
