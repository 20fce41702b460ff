using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Signpost.Bot.Activities;
using Signpost.Bot.Turns;
using Signpost.Cli.Local;

namespace Signpost.Cli.Talking;

/// <summary>A conversation on a storage. It is a channel like the others: it is kept, and its enquiries are real.</summary>
internal sealed class KeptTalk : IAsyncDisposable
{
    private readonly ConversationAccount _conversation = new() { Id = Guid.NewGuid().ToString("N") };
    private readonly WebApplication _app;
    private readonly BotAdapter _adapter;

    public KeptTalk(LocalStorage storage)
    {
        _app = LocalApp.Silent(storage);
        _adapter = _app.Services.GetRequiredService<BotAdapter>();
    }

    /// <summary>What the bot says, or null when it says nothing.</summary>
    public async Task<string?> AnswerAsync(Input input, CancellationToken cancellationToken)
    {
        var inbound = input is Input.Said said
            ? new Activity { Type = ActivityTypes.Message, Text = said.Text }
            : new Activity
            {
                Type = ActivityTypes.ConversationUpdate,
                MembersAdded = [new ChannelAccount { Id = "terminal" }],
            };
        var addressed = inbound with { ChannelId = "terminal", Conversation = _conversation };
        return (await _adapter.ReceiveAsync(addressed, cancellationToken)).Message?.Text;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
