using System.Globalization;
using Signpost.Storage.Privacy;

namespace Signpost.Functions.Hosting;

/// <summary>How long data is kept.</summary>
/// <param name="ConversationDays">How many days a conversation is kept after its last turn.</param>
/// <param name="Enquiries">How long enquiries are kept; without a rule, until somebody erases them.</param>
public sealed record Keeping(int ConversationDays, RetentionRules Enquiries)
{
    /// <summary>The setting for conversations.</summary>
    public const string ConversationSetting = "Signpost:ConversationDays";

    /// <summary>
    /// What the settings for enquiries begin with; the status comes after it, as in <c>Retention:Closed</c>. Each is a number
    /// of days after the last change.
    /// </summary>
    public const string EnquirySetting = "Retention";

    /// <summary>How many days a conversation is kept when nothing is set.</summary>
    public const int UsualConversationDays = 30;

    private const int MostDays = 36_500;

    /// <summary>Reads the settings.</summary>
    /// <exception cref="InvalidOperationException">One is no number of days; the message names it and the remedy.</exception>
    public static Keeping From(IConfiguration configuration) =>
        new(
            Days(configuration, ConversationSetting) ?? UsualConversationDays,
            new RetentionRules
            {
                New = Days(configuration, $"{EnquirySetting}:{nameof(RetentionRules.New)}"),
                Contacted = Days(configuration, $"{EnquirySetting}:{nameof(RetentionRules.Contacted)}"),
                Waiting = Days(configuration, $"{EnquirySetting}:{nameof(RetentionRules.Waiting)}"),
                Closed = Days(configuration, $"{EnquirySetting}:{nameof(RetentionRules.Closed)}"),
            }
        );

    private static int? Days(IConfiguration configuration, string setting) =>
        configuration[setting] switch
        {
            null or "" => null,
            var text
                when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days)
                    && days is >= 1 and <= MostDays => days,
            var text => throw new InvalidOperationException(
                $"{setting.Replace(":", "__", StringComparison.Ordinal)} is \"{text}\", which is no number of days: set it to a whole number from 1 to {MostDays}, or leave it out."
            ),
        };
}
