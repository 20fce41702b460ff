using System.Security.Cryptography;
using Azure.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Signpost.Bot.Authentication;
using Signpost.Bot.Connector;
using Signpost.Bot.DirectLine;
using Signpost.Bot.Limits;
using Signpost.Bot.Messages;
using Signpost.Bot.Turns;

namespace Signpost.Bot;

/// <summary>Adds the bot to an application.</summary>
public static class BotServices
{
    /// <summary>
    /// Adds all that <see cref="MessagesRoutes.MapMessages"/> and <see cref="DirectLineRoutes.MapDirectLine"/> need. The
    /// application adds the ports itself: <see cref="IJourneySource"/>, <see cref="IConversationStore"/> and
    /// <see cref="IEnquiryLog"/>. A <see cref="TimeProvider"/>, a <see cref="RandomNumberGenerator"/>, a
    /// <see cref="ConnectorClient"/> or a function that makes a <see cref="TokenCredential"/> and was added before stays.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configuration">
    /// Read here: what <see cref="BotSettings.From"/>, <see cref="ServiceUrlRules.From"/> and
    /// <see cref="LimitSettings.From"/> read; read when Direct Line is first asked for:
    /// <c>DirectLine:SigningKey</c>, <c>DirectLine:Secret</c>, <c>DirectLine:AllowedOrigins:0</c> and so on.
    /// </param>
    /// <exception cref="InvalidOperationException">The settings cannot be served safely; the message names the remedy.</exception>
    public static IServiceCollection AddSignpostBot(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = BotSettings.From(configuration);
        StartCheck.Run(settings);
        var serviceUrls = ServiceUrlRules.From(settings, configuration);
        services.TryAddSingleton(settings);
        services.TryAddSingleton<OpenIdDocuments>();
        services.TryAddSingleton<ChannelTokens>();
        services.TryAddSingleton<EmulatorTokens>();
        services.TryAddSingleton<ActivityGate>();
        services.TryAddSingleton(LimitSettings.From(configuration));
        services.TryAddSingleton<RequestLimits>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(_ => RandomNumberGenerator.Create());
        services.TryAddSingleton<Func<TokenCredential>>(() => BotCredential.For(settings));
        services.TryAddSingleton<ConnectorTokens>();
        services.TryAddSingleton(provider => new ConnectorOptions
        {
            ServiceUrls = serviceUrls,
            Tokens = settings.AppId is null ? null : provider.GetRequiredService<ConnectorTokens>(),
            Clock = provider.GetRequiredService<TimeProvider>(),
            Random = provider.GetRequiredService<RandomNumberGenerator>(),
        });
        services.TryAddSingleton(provider => ConnectorClient.Create(provider.GetRequiredService<ConnectorOptions>()));
        services.TryAddSingleton(provider =>
            DirectLineOptions.From(configuration, provider.GetRequiredService<RandomNumberGenerator>())
        );
        services.TryAddSingleton<TurnTaker>();
        services.TryAddSingleton<BotAdapter>();
        services.TryAddSingleton<MessagesEndpoint>();
        services.TryAddSingleton<DirectLineTokens>();
        services.TryAddSingleton<DirectLineGate>();
        services.TryAddSingleton<DirectLineIds>();
        services.TryAddSingleton<TokensEndpoint>();
        services.TryAddSingleton<ConversationsEndpoint>();
        services.TryAddSingleton<ActivitiesEndpoint>();
        return services.AddRouting();
    }
}
