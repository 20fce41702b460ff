using FsCheck;
using FsCheck.Fluent;
using Signpost.Bot.Turns;

namespace Signpost.Bot.Tests.Turns;

public sealed class ConversationKeyTests
{
    [Fact]
    public void A_key_names_the_channel_and_hides_the_conversation() =>
        Assert.Matches("^msteams-[0-9a-f]{32}$", ConversationKey.ForChannel("msteams", "19:secret@thread.v2"));

    [Fact]
    public void Any_ids_at_all_make_a_valid_table_key() =>
        Prop.ForAll<NonNull<string>, NonNull<string>>(
                (channel, conversation) =>
                    System.Text.RegularExpressions.Regex.IsMatch(
                        ConversationKey.ForChannel(channel.Get, conversation.Get),
                        @"\A[a-z0-9]{1,20}-[0-9a-f]{32}\z",
                        System.Text.RegularExpressions.RegexOptions.None,
                        TimeSpan.FromMinutes(1)
                    )
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_border_between_the_two_ids_counts() =>
        Assert.NotEqual(ConversationKey.ForChannel("ab|", "c"), ConversationKey.ForChannel("ab", "|c"));

    [Fact]
    public void Channels_of_one_readable_name_are_still_apart() =>
        Assert.NotEqual(ConversationKey.ForChannel("ms-teams", "c"), ConversationKey.ForChannel("msteams", "c"));

    [Fact]
    public void No_channel_reaches_the_conversations_of_our_own_Direct_Line() =>
        Assert.NotEqual(ConversationKey.ForChannel("directline", "c"), ConversationKey.ForDirectLine("c"));

    [Fact]
    public void A_long_input_id_is_kept_as_its_hash()
    {
        Assert.Equal("m1", InputId.From("m1"));
        Assert.Equal(64, InputId.From(new string('x', 129))!.Length);
        Assert.NotEqual(InputId.From(new string('x', 129)), InputId.From(new string('x', 130)));
        Assert.Null(InputId.From(""));
    }
}
