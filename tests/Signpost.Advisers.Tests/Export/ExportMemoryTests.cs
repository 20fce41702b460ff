using Signpost.Advisers.Export;
using Signpost.Advisers.Tests.Fakes;

namespace Signpost.Advisers.Tests.Export;

[Collection(nameof(ExportMemoryTests))]
[CollectionDefinition(nameof(ExportMemoryTests), DisableParallelization = true)]
public sealed class ExportMemoryTests
{
    private const int Enquiries = 100_000;
    private const int Every = 10_000;
    private const long MostKept = 16 * 1024 * 1024;

    [Fact]
    public async Task Export_OfAHundredThousandEnquiries_KeepsFewInMemory()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var most = 0L;
        var columns = await ExportColumns.OfAsync(Generated(), default);
        await using var output = new CountingStream();

        var count = await EnquiryCsv.WriteAsync(output, columns, Generated(), Measure, default);

        Assert.Equal((Enquiries, Enquiries), (columns.Enquiries, count));
        // Each has a need of 500 letters, so that to keep them all would take 100 MB and more.
        Assert.InRange(output.Length, 50_000_000, 500_000_000);
        Assert.InRange(most, 0, MostKept);

        void Measure(int written)
        {
            if (written % Every == 0)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }
    }

    private static async IAsyncEnumerable<RecordedEnquiry> Generated()
    {
        await Task.Yield();
        for (var number = 0; number < Enquiries; number++)
        {
            var reference = $"SP-{number:D8}";
            yield return Some.Followed(
                Some.Enquiry with
                {
                    Reference = reference,
                    Need = $"{reference} {new string('n', 500)}",
                }
            ).Recorded;
        }
    }

    /// <summary>Counts what is written to it, and keeps none of it.</summary>
    private sealed class CountingStream : Stream
    {
        private long _length;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => _length;

        public override long Position
        {
            get => _length;
            set => throw new NotSupportedException();
        }

        public override void Flush() { }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => _length += count;
    }
}
