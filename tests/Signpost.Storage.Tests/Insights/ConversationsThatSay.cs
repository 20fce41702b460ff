using System.Collections.Immutable;
using Signpost.Storage.Tests.Enquiries;

namespace Signpost.Storage.Tests.Insights;

/// <summary>Conversations in which phrases were said that nobody could match.</summary>
internal static class ConversationsThatSay
{
    /// <summary>Saves two of them, so that what is said in both is counted.</summary>
    public static async Task SaveAsync(EnquiryTable table, DateOnly begun, params ImmutableArray<string> phrases)
    {
        foreach (var who in new[] { "one", "two" })
        {
            ConversationRecord record = new()
            {
                Conversation = new()
                {
                    Key = KeyOf(who, begun),
                    JourneyVersion = "0123456789abcdef",
                    Node = "where",
                    Course = new()
                    {
                        Begun = begun,
                        Unmatched = [.. phrases.Select(phrase => new UnmatchedPhrase("where", phrase))],
                    },
                },
            };
            Assert.True(await table.Conversations.TrySaveAsync(null, record, [], default));
        }
    }

    /// <summary>The key of one of them.</summary>
    public static string KeyOf(string who, DateOnly begun) => $"directline-{who}-{begun:yyyyMMdd}";
}
