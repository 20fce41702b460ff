using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Signpost.Bot.Limits;

/// <summary>
/// How many requests are taken. Each number may come at once; after that, requests are taken at the same rate evenly. The
/// numbers are far above what people do, and hold for one instance of the app.
/// </summary>
public sealed record LimitSettings
{
    /// <summary>The highest number that can be set.</summary>
    public const int Most = 1_000_000;

    /// <summary>
    /// How many requests one address may make in a minute, polls left out (<c>Limits:PerAddress</c>); 1,200 unless set.
    /// That is an office of 200 people behind one address who each press a button every ten seconds.
    /// </summary>
    public int PerAddress { get; init; } = 1_200;

    /// <summary>
    /// How many turns one conversation may take in a minute (<c>Limits:PerConversation</c>); 300 unless set.
    /// </summary>
    public int PerConversation { get; init; } = 300;

    /// <summary>
    /// How often one address may ask Direct Line for new messages in a minute (<c>Limits:PollsPerAddress</c>); 30,000 unless
    /// set. That is 500 open pages behind one address that each ask once a second.
    /// </summary>
    public int PollsPerAddress { get; init; } = 30_000;

    /// <summary>
    /// How often one conversation may be asked for new messages in a minute (<c>Limits:PollsPerConversation</c>); 600
    /// unless set. A page asks once a second, and no client that we know more than five times.
    /// </summary>
    public int PollsPerConversation { get; init; } = 600;

    /// <summary>
    /// How many enquiries one address may send by the pages in a minute (<c>Limits:EnquiriesPerAddress</c>); 20 unless set.
    /// Each takes a person minutes to fill in, and a script nothing.
    /// </summary>
    public int EnquiriesPerAddress { get; init; } = 20;

    /// <summary>
    /// How many requests of all kinds are taken in a second (<c>Limits:InTotal</c>); 20,000 unless set, which is what one
    /// storage account takes. (https://learn.microsoft.com/azure/storage/tables/scalability-targets)
    /// </summary>
    public int InTotal { get; init; } = 20_000;

    /// <summary>Reads the settings; what is not set stays as it is.</summary>
    /// <param name="configuration">Read: <c>Limits:PerAddress</c> and the others, whole numbers from 1 to 1,000,000.</param>
    /// <exception cref="InvalidOperationException">A setting is no such number; the message names it and the remedy.</exception>
    public static LimitSettings From(IConfiguration configuration)
    {
        var usual = new LimitSettings();
        return new LimitSettings
        {
            PerAddress = Read(nameof(PerAddress), usual.PerAddress, "requests from one address in a minute"),
            PerConversation = Read(
                nameof(PerConversation),
                usual.PerConversation,
                "turns of one conversation in a minute"
            ),
            PollsPerAddress = Read(
                nameof(PollsPerAddress),
                usual.PollsPerAddress,
                "polls from one address in a minute"
            ),
            PollsPerConversation = Read(
                nameof(PollsPerConversation),
                usual.PollsPerConversation,
                "polls of one conversation in a minute"
            ),
            EnquiriesPerAddress = Read(
                nameof(EnquiriesPerAddress),
                usual.EnquiriesPerAddress,
                "enquiries from one address in a minute"
            ),
            InTotal = Read(nameof(InTotal), usual.InTotal, "requests in a second"),
        };

        int Read(string name, int usual, string meaning)
        {
            var text = configuration[$"Limits:{name}"];
            return string.IsNullOrEmpty(text) ? usual
                : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number is >= 1 and <= Most
                    ? number
                : throw new InvalidOperationException(
                    $"Limits:{name} is \"{text}\": write how many {meaning} are taken, a whole number from 1 to 1000000, or leave it empty for {usual.ToString(CultureInfo.InvariantCulture)}."
                );
        }
    }
}
