using System.Net;

namespace Signpost.Bot.Connector;

/// <summary>
/// The body of one try. It knows whether it was written to a connection at all, which decides whether the reply may be
/// tried again, and it is written once: nothing between us and the wire can send it a second time unseen.
/// </summary>
/// <param name="body">The bytes of the body.</param>
internal sealed class SentOnceContent(ReadOnlyMemory<byte> body) : HttpContent
{
    private int _sent;

    /// <summary>Whether writing it has begun: then the other side may have it.</summary>
    public bool WasSent => Volatile.Read(ref _sent) > 0;

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(
        Stream stream,
        TransportContext? context,
        CancellationToken cancellationToken
    ) =>
        Interlocked.Exchange(ref _sent, 1) == 0
            ? stream.WriteAsync(body, cancellationToken).AsTask()
            : throw new IOException("The reply has been sent and is not sent again.");

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        length = body.Length;
        return true;
    }
}
