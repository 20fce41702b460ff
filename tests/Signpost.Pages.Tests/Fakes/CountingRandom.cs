using System.Security.Cryptography;

namespace Signpost.Pages.Tests.Fakes;

internal sealed class CountingRandom : RandomNumberGenerator
{
    private byte _drawn;

    public override void GetBytes(byte[] data)
    {
        data.AsSpan().Clear();
        data[^1] = ++_drawn;
    }
}
