using FsCheck;
using FsCheck.Fluent;
using Signpost.Storage.Conversations;
using static Signpost.Storage.Tests.Conversations.ConversationTable;

namespace Signpost.Storage.Tests.Conversations;

public sealed class RecentConversationsTests
{
    [Fact]
    public void Set_MoreThanTheMost_ForgetsTheOneNotUsedForLongest()
    {
        RecentConversations recent = new(2, long.MaxValue);
        recent.Set("a", Record(1));
        recent.Set("b", Record(2));
        Assert.True(recent.TryGet("a", out _));

        recent.Set("c", Record(3));

        Assert.True(recent.TryGet("a", out _));
        Assert.False(recent.TryGet("b", out _));
        Assert.True(recent.TryGet("c", out _));
    }

    [Fact]
    public void Set_MoreCharactersThanTheMost_ForgetsUntilTheyFit_AndKeepsTheLatestWhateverItsSize()
    {
        RecentConversations recent = new(10, mostCharacters: 100);
        recent.Set("a", Answering(40));
        recent.Set("b", Answering(40));
        recent.Set("b", Answering(50));
        Assert.True(recent.TryGet("a", out _));

        recent.Set("c", Answering(20));
        Assert.False(recent.TryGet("b", out _));
        Assert.True(recent.TryGet("a", out _));

        recent.Set("d", Answering(500));
        Assert.False(recent.TryGet("a", out _));
        Assert.False(recent.TryGet("c", out _));
        Assert.True(recent.TryGet("d", out _));

        recent.Forget("d");
        recent.Set("e", Answering(100));
        Assert.True(recent.TryGet("e", out _));
    }

    private static ConversationRecord Answering(int characters) =>
        Record(1) with
        {
            Handled = [Handled("in", new string('x', characters)), Handled("before", null)],
        };

    [Fact]
    public void Any_use_remembers_what_a_plain_list_would() =>
        Prop.ForAll(
                (
                    from most in Gen.Choose(1, 4)
                    from uses in Gen.Zip(Gen.Choose(0, 2), Gen.Elements("a", "b", "c", "d", "e", "f")).ListOf()
                    select (most, uses)
                ).ToArbitrary(),
                given =>
                {
                    RecentConversations recent = new(given.most, long.MaxValue);
                    List<(string Key, long Value)> model = [];
                    long value = 0;
                    foreach ((var use, var key) in given.uses)
                    {
                        (string Key, long Value)[] known = [.. model.Where(entry => entry.Key == key)];
                        model.RemoveAll(entry => entry.Key == key);
                        switch (use)
                        {
                            case 0:
                                recent.Set(key, Record(++value));
                                model.Insert(0, (key, value));
                                break;
                            case 1:
                                Assert.Equal(known.Length == 1, recent.TryGet(key, out var record));
                                Assert.Equal(
                                    known.Select(entry => entry.Value),
                                    record is null ? [] : [record.LastSequence]
                                );
                                model.InsertRange(0, known);
                                break;
                            default:
                                recent.Forget(key);
                                break;
                        }
                        model = [.. model.Take(given.most)];
                    }

                    Assert.All(
                        "abcdef".Select(letter => letter.ToString()),
                        key => Assert.Equal(model.Any(entry => entry.Key == key), recent.TryGet(key, out _))
                    );
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public async Task Uses_FromManyThreads_NeverGrowBeyondTheMost()
    {
        RecentConversations recent = new(10, long.MaxValue);

        await Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(thread =>
                    Task.Run(() =>
                    {
                        for (var i = 0; i < 2000; i++)
                        {
                            var key = $"{(i * (thread + 1)) % 30}";
                            recent.Set(key, Record(i));
                            recent.TryGet($"{i % 30}", out _);
                            recent.Forget($"{(i + thread) % 30}");
                        }
                    })
                )
        );

        Assert.InRange(Enumerable.Range(0, 30).Count(i => recent.TryGet($"{i}", out _)), 0, 10);
    }
}
