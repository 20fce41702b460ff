using System.Security.Cryptography;

namespace Signpost.Notices.Tests.Fakes;

/// <summary>Draws the same byte again and again.</summary>
internal sealed class FixedRandom(byte drawn) : RandomNumberGenerator
{
    public override void GetBytes(byte[] data) => Array.Fill(data, drawn);

    public override void GetBytes(Span<byte> data) => data.Fill(drawn);
}
