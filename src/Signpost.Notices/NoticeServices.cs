using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Signpost.Notices.Delivery;
using Signpost.Notices.Digest;
using Signpost.Notices.Receivers;

namespace Signpost.Notices;

/// <summary>Adds the delivery of notices to an application.</summary>
public static class NoticeServices
{
    /// <summary>
    /// Adds <see cref="NoticePost"/> and <see cref="DailyDigest"/>. The application adds <see cref="IOutbox"/>,
    /// <see cref="IInbox"/> and <see cref="WorkingDays"/> itself. A <see cref="TimeProvider"/>, a
    /// <see cref="RandomNumberGenerator"/> or a <see cref="NoticeSender"/> that was added before stays.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configuration">Read here: what <see cref="ReceiverSettings.From"/> and <see cref="InboxLinks.From"/> read.</param>
    /// <param name="usualAddress">Where the app listens when no setting says so.</param>
    /// <exception cref="InvalidOperationException">A setting is malformed; the message names it and the remedy.</exception>
    public static IServiceCollection AddSignpostNotices(
        this IServiceCollection services,
        IConfiguration configuration,
        string usualAddress
    )
    {
        var receivers = ReceiverSettings.From(configuration);
        var links = InboxLinks.From(configuration, usualAddress);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(_ => RandomNumberGenerator.Create());
        services.TryAddSingleton(receivers);
        services.TryAddSingleton(links);
        services.TryAddSingleton<RetryTimes>();
        services.TryAddSingleton(provider => NoticeSender.Create(links, provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton<NoticePost>();
        services.TryAddSingleton(provider => new DailyDigest(
            provider.GetRequiredService<IInbox>(),
            provider.GetRequiredService<IOutbox>(),
            receivers.Count > 0,
            provider.GetRequiredService<WorkingDays>(),
            provider.GetRequiredService<TimeProvider>()
        ));
        return services;
    }
}
