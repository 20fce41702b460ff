using System.Net;
using Microsoft.AspNetCore.Http;
using Signpost.Bot.Limits;

namespace Signpost.Bot.Tests.Limits;

public sealed class CallerAddressTests
{
    [Theory]
    // The connection counts, and what the caller claims does not.
    [InlineData(false, "203.0.113.9", null, "203.0.113.9")]
    [InlineData(false, "203.0.113.9", "198.51.100.1", "203.0.113.9")]
    [InlineData(false, "::ffff:203.0.113.9", null, "203.0.113.9")]
    [InlineData(false, "192.168.1.20", null, "192.168.1.20")]
    // A program on this machine is not counted; for a proxy on this machine, whom it names is.
    [InlineData(false, "127.0.0.1", null, null)]
    [InlineData(false, "::1", null, null)]
    [InlineData(false, "::ffff:127.0.0.1", null, null)]
    [InlineData(false, "127.0.0.1", "203.0.113.9", "203.0.113.9")]
    [InlineData(false, "127.0.0.1", "203.0.113.9, 127.0.0.1:5000", null)]
    [InlineData(false, "127.0.0.1", "192.168.1.20", "192.168.1.20")]
    [InlineData(false, null, null, null)]
    // In Azure the front end writes the last entry, whatever the caller wrote before it.
    [InlineData(true, "127.0.0.1", "203.0.113.9:50123", "203.0.113.9")]
    [InlineData(true, "127.0.0.1", "127.0.0.1, 203.0.113.9:50123", "203.0.113.9")]
    [InlineData(true, "127.0.0.1", "10.0.0.1,198.51.100.1,203.0.113.9", "203.0.113.9")]
    [InlineData(true, "127.0.0.1", "198.51.100.1", "198.51.100.1")]
    [InlineData(true, "169.254.130.1", "203.0.113.9", "203.0.113.9")]
    [InlineData(true, "127.0.0.1", "[2001:db8:1:2:3:4:5:6]:50123", "2001:db8:1:2::")]
    [InlineData(true, "127.0.0.1", "2001:db8:1:2:ffff::1", "2001:db8:1:2::")]
    [InlineData(true, "127.0.0.1", "::ffff:203.0.113.9", "203.0.113.9")]
    // A front end that names an inner address names nobody: nobody is counted for it.
    [InlineData(true, "127.0.0.1", "203.0.113.9, 10.0.0.4:80", null)]
    [InlineData(true, "127.0.0.1", "169.254.130.1:3000", null)]
    [InlineData(true, "127.0.0.1", "172.16.0.1", null)]
    [InlineData(true, "127.0.0.1", "192.168.0.1", null)]
    [InlineData(true, "127.0.0.1", "100.64.0.1", null)]
    [InlineData(true, "127.0.0.1", "fd00::1", null)]
    [InlineData(true, "127.0.0.1", "fe80::1", null)]
    [InlineData(true, "127.0.0.1", "172.32.0.1", "172.32.0.1")]
    [InlineData(true, "127.0.0.1", "100.128.0.1", "100.128.0.1")]
    // What cannot be read counts as not there.
    [InlineData(true, "127.0.0.1", "unknown", null)]
    [InlineData(true, "127.0.0.1", "", null)]
    [InlineData(true, "127.0.0.1", "203.0.113.9,", null)]
    [InlineData(true, "127.0.0.1", null, null)]
    public void The_address_is_the_one_that_somebody_we_trust_has_seen(
        bool hosted,
        string? connection,
        string? forwarded,
        string? expected
    ) => Assert.Equal(expected is null ? null : NetworkOf(expected), NetworkOf(connection, forwarded, hosted));

    [Theory]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff:ffff:ffff:ffff", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    [InlineData("203.0.113.9", "203.0.113.10", false)]
    public void Who_has_one_network_is_one_caller(string one, string other, bool same) =>
        Assert.Equal(same, NetworkOf(one) == NetworkOf(other));

    [Fact]
    public void Of_several_headers_the_last_counts()
    {
        var context = Context("127.0.0.1");
        context.Request.Headers["X-Forwarded-For"] = new(["198.51.100.1", "203.0.113.9"]);

        Assert.Equal(NetworkOf("203.0.113.9"), CallerAddress.NetworkOf(context, hosted: true));
    }

    private static long? NetworkOf(string address) => NetworkOf(address, null, hosted: false);

    private static long? NetworkOf(string? connection, string? forwarded, bool hosted)
    {
        var context = Context(connection);
        if (forwarded is not null)
        {
            context.Request.Headers["X-Forwarded-For"] = forwarded;
        }
        return CallerAddress.NetworkOf(context, hosted);
    }

    private static DefaultHttpContext Context(string? connection)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = connection is null ? null : IPAddress.Parse(connection);
        return context;
    }
}
