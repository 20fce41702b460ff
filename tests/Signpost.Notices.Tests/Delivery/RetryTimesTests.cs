using Signpost.Notices.Delivery;
using Signpost.Notices.Tests.Fakes;

namespace Signpost.Notices.Tests.Delivery;

public sealed class RetryTimesTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 4)]
    [InlineData(4, 8)]
    [InlineData(5, 15)]
    [InlineData(6, 15)]
    [InlineData(1000, 15)]
    public void Wait_Doubles_UpToAQuarterOfAnHour_AndIsSpreadByATenth(int tries, int minutes)
    {
        Assert.Equal(TimeSpan.FromMinutes(minutes), new RetryTimes(new FixedRandom(0)).WaitAfter(tries));
        Assert.Equal(TimeSpan.FromMinutes(minutes * 1.1), new RetryTimes(new FixedRandom(255)).WaitAfter(tries));
    }

    [Theory]
    [InlineData(8, 72, true)]
    [InlineData(7, 72, false)]
    [InlineData(300, 71, false)]
    public void Notice_IsGivenUp_WhenItIsThreeDaysOldAndHasBeenTriedEightTimes(int tries, int hours, bool isGivenUp)
    {
        var at = new DateTimeOffset(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

        Assert.Equal(isGivenUp, RetryTimes.IsGivenUp(Some.Received(at), tries, at.AddHours(hours)));
    }
}
