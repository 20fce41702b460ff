using Microsoft.Extensions.DependencyInjection.Extensions;
using Signpost.Storage;
using Signpost.Storage.Advisers;
using Signpost.Storage.Conversations;
using Signpost.Storage.Enquiries;
using Signpost.Storage.Insights;
using Signpost.Storage.Journeys;
using Signpost.Storage.Notices;
using Signpost.Storage.Privacy;
using Signpost.Storage.Tables;

namespace Signpost.Functions.Hosting;

/// <summary>Puts the stores behind the ports.</summary>
public static class StorageServices
{
    /// <summary>
    /// Registers the stores. Nothing is connected before the first turn. A <see cref="TableClientOptions"/> that is
    /// registered is used, and a port that was filled before stays as it is.
    /// </summary>
    /// <exception cref="InvalidOperationException">A setting is wrong; the message names it and the remedy.</exception>
    public static IServiceCollection AddSignpostStorage(this IServiceCollection services, IConfiguration configuration)
    {
        var dueAfter = DueWorkingDays.From(configuration);
        services.TryAddSingleton(provider => new SignpostTables(
            StorageAccount.Connect(
                provider.GetRequiredService<IConfiguration>(),
                provider.GetService<TableClientOptions>()
            )
        ));
        services.TryAddSingleton(provider => new JourneyStore(
            provider.GetRequiredService<SignpostTables>().Journeys,
            provider.GetRequiredService<TimeProvider>(),
            Guid.NewGuid
        ));
        services.TryAddSingleton<IJourneySource, JourneySource>();
        services.TryAddSingleton(provider => new ConversationStore(
            provider.GetRequiredService<SignpostTables>().Conversations,
            Guid.NewGuid
        ));
        services.TryAddSingleton<IConversationStore>(provider => provider.GetRequiredService<ConversationStore>());
        services.TryAddSingleton<IEnquiryLog>(provider => new EnquiryLog(
            provider.GetRequiredService<SignpostTables>().Enquiries,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<WorkingDays>(),
            dueAfter
        ));
        services.TryAddSingleton(new WorkingDays([]));
        services.TryAddSingleton<IInbox>(provider => new Inbox(
            provider.GetRequiredService<SignpostTables>().Enquiries,
            provider.GetRequiredService<TimeProvider>()
        ));
        services.TryAddSingleton<IOutbox>(provider => new Outbox(
            provider.GetRequiredService<SignpostTables>().Enquiries,
            Guid.NewGuid
        ));
        services.TryAddSingleton(provider => new SeenAdvisers(
            provider.GetRequiredService<SignpostTables>().Enquiries,
            provider.GetRequiredService<TimeProvider>()
        ));
        services.TryAddSingleton<IAdvisers>(provider => provider.GetRequiredService<SeenAdvisers>());
        services.TryAddSingleton(provider => new InsightsStore(
            provider.GetRequiredService<SignpostTables>().Insights,
            provider.GetRequiredService<ConversationStore>()
        ));
        services.TryAddSingleton<IInsights>(provider => provider.GetRequiredService<InsightsStore>());
        services.TryAddSingleton(provider => new PersonalData(
            provider.GetRequiredService<SignpostTables>().Enquiries,
            provider.GetRequiredService<ConversationStore>()
        ));
        services.TryAddSingleton(provider => new Erasure(
            provider.GetRequiredService<SignpostTables>().Enquiries,
            provider.GetRequiredService<ConversationStore>(),
            provider.GetRequiredService<InsightsStore>(),
            provider.GetRequiredService<TimeProvider>()
        ));
        services.TryAddSingleton(provider => new Retention(
            provider.GetRequiredService<SignpostTables>().Enquiries,
            provider.GetRequiredService<Erasure>()
        ));
        return services;
    }
}
