using System.Text;
using System.Text.Json;
using Signpost.Advisers.Export;
using Signpost.Advisers.Tests.Fakes;

namespace Signpost.Advisers.Tests.Export;

public sealed class EnquiryLinesTests
{
    [Fact]
    public async Task Lines_AreObjectsOfTheirOwn_WhateverIsInThem()
    {
        const string Hostile = "a\r\nb\u2028c\u2029d \"e\" \\ </script> \u202E \0 \U0001F600 =1+1";

        var export = await Exported.LinesAsync(
            Some.Enquiry with
            {
                Need = Hostile,
            },
            Some.Enquiry with
            {
                Reference = "SP-0000-0001",
                Name = "Second",
            }
        );

        Assert.Equal([Some.Reference, "SP-0000-0001"], export.Objects.Select(each => (string?)each["reference"]));
        Assert.Equal(Hostile, (string?)export.Objects[0]["need"]);
        Assert.Equal("Second", (string?)export.Objects[1]["name"]);
        Assert.EndsWith("}\n", export.Text);
        Assert.NotEqual(0xEF, export.Bytes[0]);
    }

    [Fact]
    public async Task Line_HasNoHistory_AndNoKeyOfTheConversation()
    {
        var line = Assert.Single((await Exported.LinesAsync(Some.Enquiry)).Objects);

        Assert.Null(line["history"]);
        Assert.Null(line["conversationKey"]);
        Assert.Equal("A company", (string?)line["answers"]![0]!["value"]);
        Assert.Equal(
            ("who", "company"),
            ((string?)line["trail"]![0]!["question"], (string?)line["trail"]![0]!["choice"])
        );
    }

    [Fact]
    public async Task OneThatIsWrittenAlone_IsAsALineOfAll()
    {
        using var alone = new MemoryStream();
        await using (var json = new Utf8JsonWriter(alone))
        {
            EnquiryLines.Write(json, Some.Followed().Recorded);
        }

        Assert.Equal((await Exported.LinesAsync(Some.Enquiry)).Text, $"{Encoding.UTF8.GetString(alone.ToArray())}\n");
    }

    [Fact]
    public async Task NoEnquiries_AreAnEmptyFile() => Assert.Empty((await Exported.LinesAsync([])).Bytes);
}
