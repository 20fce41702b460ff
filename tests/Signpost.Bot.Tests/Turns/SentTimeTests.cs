using Signpost.Bot.Activities;
using Signpost.Bot.Turns;

namespace Signpost.Bot.Tests.Turns;

public sealed class SentTimeTests
{
    private static readonly DateTimeOffset Arrived = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("2026-06-01T11:59:58.5Z", "2026-06-01T11:59:58.5Z")]
    [InlineData("2026-06-01T12:59:58+01:00", "2026-06-01T11:59:58Z")]
    [InlineData("2026-06-01T11:59:58", "2026-06-01T11:59:58Z")]
    [InlineData("2026-06-01T12:00:01Z", "2026-06-01T12:00:00Z")]
    [InlineData("2026-06-01T11:58:00Z", "2026-06-01T12:00:00Z")]
    [InlineData("2026-06-01T11:00:00", "2026-06-01T12:00:00Z")]
    [InlineData("0001-01-01T00:00:00Z", "2026-06-01T12:00:00Z")]
    [InlineData("yesterday", "2026-06-01T12:00:00Z")]
    [InlineData("", "2026-06-01T12:00:00Z")]
    [InlineData(null, "2026-06-01T12:00:00Z")]
    public void The_time_of_sending_is_believed_when_it_is_shortly_before_arrival(string? timestamp, string sent) =>
        Assert.Equal(
            DateTimeOffset.Parse(sent, System.Globalization.CultureInfo.InvariantCulture),
            SentTime.Of(new Activity { Timestamp = timestamp }, Arrived)
        );

    [Theory]
    [InlineData("local", "utc", "local")]
    [InlineData(null, "utc", "utc")]
    [InlineData("", "", null)]
    [InlineData(null, null, null)]
    public void The_moment_is_the_senders_own_or_else_the_channels(string? local, string? utc, string? moment) =>
        Assert.Equal(moment, SentTime.Moment(new Activity { LocalTimestamp = local, Timestamp = utc }));

    [Fact]
    public void A_moment_that_is_too_long_is_none() =>
        Assert.Null(SentTime.Moment(new Activity { LocalTimestamp = new string('1', 65) }));
}
