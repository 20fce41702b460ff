using Azure.Core;

namespace Signpost.Storage.Tables;

/// <summary>
/// How requests are sent. The defaults suit a person who waits for a reply: up to 3 retries after 0.2, 0.4 and 0.8 s,
/// and 3 s for one try, so that even a service that never answers is given up after about 14 s.
/// A caller that must answer sooner passes a cancellation token.
/// </summary>
public sealed class TableClientOptions : ClientOptions
{
    /// <summary>The defaults.</summary>
    public TableClientOptions()
    {
        Retry.Mode = RetryMode.Exponential;
        Retry.MaxRetries = 3;
        Retry.Delay = TimeSpan.FromMilliseconds(200);
        Retry.MaxDelay = TimeSpan.FromSeconds(2);
        Retry.NetworkTimeout = TimeSpan.FromSeconds(3);
        Transport = TableTransport.Shared;

        // An address holds the keys of a row, and a key can name a person's conversation.
        Diagnostics.IsLoggingEnabled = false;
        Diagnostics.IsDistributedTracingEnabled = false;
    }

    /// <summary>The clock that requests are signed with; the service accepts 15 minutes to either side of its own.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;
}
