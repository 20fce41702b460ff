using FsCheck;
using FsCheck.Fluent;
using Signpost.Testing;
using static Signpost.Storage.Tests.Enquiries.EnquiryTable;

namespace Signpost.Storage.Tests.Enquiries;

/// <summary>Several advisers, and the person, at one enquiry at once.</summary>
public sealed class EditLaws(SharedAzurite azurite)
{
    private static readonly string[] Hands = ["grace", "mary", "joan"];

    /// <summary>What one hand does next.</summary>
    private sealed record Step(int Hand, int Does, bool ReadsFirst);

    private static Arbitrary<Step[]> Steps() =>
        (
            from hand in Gen.Choose(0, Hands.Length)
            from does in Gen.Choose(0, 4)
            from readsFirst in Gen.Elements(true, true, false)
            select new Step(hand, does, readsFirst)
        )
            .ArrayOf(12)
            .ToArbitrary();

    [Fact]
    public async Task No_note_that_was_taken_is_ever_lost()
    {
        var table = await CreateAsync(azurite);
        var number = 0;
        Prop.ForAll(Steps(), steps => HoldAsync(table, steps, Numbered(number++)).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(15));
        await TableLaws.HoldAsync(table);
    }

    private static async Task HoldAsync(EnquiryTable table, Step[] steps, string reference)
    {
        await table.Log.RecordAsync(Enquiry(reference), default);
        var first = await table.FindAsync(reference);
        // Each hand works through its own steps, all hands at once.
        var taken = await Task.WhenAll(
            Enumerable
                .Range(0, Hands.Length + 1)
                .Select(hand => WorkAsync(table, hand, [.. steps.Where(step => step.Hand == hand)], first))
        );

        var history = (await table.FindAsync(reference)).History;
        Assert.Equal(
            taken.SelectMany(notes => notes).Order(),
            history.Select(entry => entry.Note).OfType<string>().Order()
        );
        Assert.Equal(Enumerable.Range(1, history.Length), history.Select(entry => entry.Revision));
    }

    private static async Task<List<string>> WorkAsync(EnquiryTable table, int hand, Step[] steps, FollowedEnquiry seen)
    {
        var reference = seen.Recorded.Enquiry.Reference;
        List<string> taken = [];
        foreach (var (step, at) in steps.Select((step, at) => (step, at)))
        {
            if (hand == Hands.Length)
            {
                await table.Log.RecordAsync(Enquiry(reference, need: $"Wording {at}."), default);
                continue;
            }
            seen = step.ReadsFirst ? await table.FindAsync(reference) : seen;
            var note = $"{Hands[hand]} {at}";
            var edit = Edit(seen, note, followUp => Change(followUp, step.Does)) with
            {
                By = new(Hands[hand], Hands[hand]),
            };
            if (await table.Elsewhere.EditAsync(reference, edit, default) is EditResult.Saved)
            {
                taken.Add(note);
            }
        }
        return taken;
    }

    private static FollowUp Change(FollowUp followUp, int how) =>
        how switch
        {
            0 => followUp,
            1 => Close(followUp),
            2 => followUp with { Status = EnquiryStatus.Waiting, ClosedAs = null, Due = null },
            3 => followUp with { Assignee = Grace },
            _ => new FollowUp { Status = EnquiryStatus.Contacted, Due = new(2026, 7, 1) },
        };
}
