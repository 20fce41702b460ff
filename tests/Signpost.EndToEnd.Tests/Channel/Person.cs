using System.Globalization;
using System.Text.Json.Nodes;

namespace Signpost.EndToEnd.Tests.Channel;

/// <summary>Somebody who walks from the greeting to an enquiry, and always acts on what was shown last.</summary>
/// <param name="channel">The conversation.</param>
/// <param name="manner">How they talk.</param>
internal sealed class Person(TestChannel channel, Manner manner)
{
    private const string Check = "Please check what will be sent";

    private string Channel =>
        manner switch
        {
            Manner.Typing => "test",
            Manner.Pressing => "webchat",
            _ => "msteams",
        };

    private bool FillsForms => manner is Manner.Cards or Manner.CardsInPlace;

    /// <summary>Walks to an enquiry and gives what the person is shown at the end: the reply to "summary".</summary>
    /// <param name="walk">The number of each choice, from 1.</param>
    /// <param name="organisation">Whom they speak for.</param>
    public async Task<string> WalkAsync(IReadOnlyList<int> walk, string organisation)
    {
        var shown = await SendAsync(
            "conversationUpdate",
            "membersAdded",
            new JsonArray(new JsonObject { ["id"] = "29:ada" })
        );
        foreach (var choice in walk)
        {
            shown = await ChooseAsync(shown, choice);
        }
        shown =
            manner is Manner.Typing
                ? await SayAsync("speak to a person")
                : await PressAsync(shown.Button("Speak to a person"), again: false);
        shown = FillsForms ? await FillAsync(shown, organisation) : await TypeFormAsync(shown, organisation);
        var sent = manner is Manner.Typing ? await SayAsync("send it") : await PressAsync(shown.Button("Send it"));
        Assert.Contains("Your reference is SP-", sent.Text);
        await channel.SettleAsync();
        var summary = await SayAsync("summary");
        await channel.SettleAsync();
        return summary.Text;
    }

    private Task<Shown> ChooseAsync(Shown shown, int number) =>
        manner is Manner.Typing
            ? SayAsync(number.ToString(CultureInfo.InvariantCulture))
            : PressAsync(shown.Buttons[number - 1]);

    private async Task<Shown> TypeFormAsync(Shown shown, string organisation)
    {
        foreach (var words in new[] { "Ada Example", organisation })
        {
            shown = await SayAsync(words);
        }
        shown = await PickAsync(shown, "ltd", 0);
        shown = await SayAsync("ada@example.org");
        shown = await SayAsync("A partner for a pilot");
        shown = await PickAsync(shown, "by e-mail", 0);
        shown = await PickAsync(shown, "yes", 0);
        while (shown.Text.Contains("pass your details", StringComparison.Ordinal) && !shown.Text.Contains(Check))
        {
            shown = await PickAsync(shown, "no", 1);
        }
        return shown;
    }

    /// <summary>Answers a choice of the form.</summary>
    private Task<Shown> PickAsync(Shown shown, string words, int button) =>
        manner is Manner.Typing ? SayAsync(words) : PressAsync(shown.Buttons[button]);

    private Task<Shown> FillAsync(Shown shown, string organisation)
    {
        var form = shown.Form!.DeepClone().AsObject();
        form["name"] = "Ada Example";
        form["organisation"] = organisation;
        form["kind"] = "company";
        form["email"] = "ada@example.org";
        form["need"] = "A partner for a pilot";
        form["way"] = "email";
        form["agree"] = "true";
        return PressAsync(form);
    }

    private Task<Shown> SayAsync(string words) => SendAsync("message", "text", words);

    // A button that does the same everywhere, such as "Speak to a person", is told apart by when it was pressed.
    private Task<Shown> PressAsync(JsonNode button, bool again = true)
    {
        var data = button.DeepClone();
        if (manner is Manner.CardsInPlace)
        {
            var action = new JsonObject { ["type"] = "Action.Execute", ["data"] = data };
            var invoke = new JsonObject { ["action"] = action, ["trigger"] = "manual" };
            return SendAsync("invoke", "value", invoke, again);
        }
        return SendAsync("message", "value", data, again);
    }

    private Task<Shown> SendAsync(string type, string property, JsonNode value, bool namesItsPlace = false) =>
        channel.SendAsync(
            Channel,
            new JsonObject
            {
                ["type"] = type,
                ["name"] = type is "invoke" ? "adaptiveCard/action" : null,
                [property] = value,
            },
            namesItsPlace
        );
}
