using Microsoft.Extensions.DependencyInjection.Extensions;
using Signpost.Storage;
using Signpost.Storage.Conversations;
using Signpost.Storage.Enquiries;
using Signpost.Storage.Insights;
using Signpost.Storage.Journeys;
using Signpost.Storage.Tables;

namespace Signpost.Functions.Hosting;

/// <summary>Puts the stores behind the ports.</summary>
public static class StorageServices
{
    /// <summary>
    /// Registers the stores. Nothing is connected before the first turn. A <see cref="TableClientOptions"/> that is
    /// registered is used, and a port that was filled before stays as it is.
    /// </summary>
    public static IServiceCollection AddSignpostStorage(this IServiceCollection services)
    {
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
            provider.GetRequiredService<TimeProvider>()
        ));
        services.TryAddSingleton(provider => new InsightsStore(
            provider.GetRequiredService<SignpostTables>().Insights,
            provider.GetRequiredService<ConversationStore>()
        ));
        services.TryAddSingleton<IInsights>(provider => provider.GetRequiredService<InsightsStore>());
        return services;
    }
}
