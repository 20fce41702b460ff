using Microsoft.Playwright;
using Signpost.EndToEnd.Tests.Browser;
using static Microsoft.Playwright.Assertions;

namespace Signpost.EndToEnd.Tests.Advisers;

[Collection(nameof(AtTheDesk))]
public sealed class HostileContactTests(StaffedSignpost signpost, Chromium chromium)
{
    private const int TenMegabytes = 10_000_000;

    [Fact]
    public async Task WhatSomebodyTyped_IsOnlyText_AndChangesNothingAroundIt()
    {
        var reference = await EnquireAsync();
        await using var grace = await signpost.SignInAsync(chromium, SignedIn.Grace, hasScripts: true);
        var ran = new List<string>();
        grace.Page.Dialog += (_, dialog) => ran.Add(dialog.Message);
        grace.Page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(signpost.Origin, StringComparison.Ordinal))
            {
                ran.Add(request.Url);
            }
        };

        await grace.OpenAsync();
        await Expect(grace.Line(reference)).ToContainTextAsync(HostileContact.Name);
        await Expect(grace.Line(reference)).ToContainTextAsync("<script>alert(1)</script>");
        await AssertHarmlessAsync(grace.Page);

        await grace.FollowAsync(reference);
        await grace.Note.EvaluateAsync("(note, text) => { note.value = text; }", HostileContact.Note);
        await grace.PressAsync("Save");
        await Expect(grace.Notes).ToContainTextAsync("</blockquote><b>bold</b>");
        await Expect(grace.Main).ToContainTextAsync($"{HostileContact.Name} enquires for <script>alert(1)</script>");
        await AssertHarmlessAsync(grace.Page);
        Assert.Empty(ran);
    }

    [Fact]
    public async Task TextThatRunsFromRightToLeft_TurnsNothingAroundIt()
    {
        await signpost.EnquireAsync(name: "דנה", organisation: "חברה 7");
        await using var grace = await signpost.SignInAsync(chromium, new SignedIn("דנה‮"), hasScripts: true);
        await grace.OpenAsync("/advisers?q=דנה&from=x\u202E");

        await AssertKeepsItsDirectionAsync(grace.Page);
        await grace.MovedAsync(() =>
            grace.Page.GetByRole(AriaRole.Rowheader).GetByRole(AriaRole.Link).First.ClickAsync()
        );
        await grace.PressAsync("Take it on");
        await AssertKeepsItsDirectionAsync(grace.Page);
    }

    [Fact]
    public async Task TenMegabytes_AreRefusedPlainly()
    {
        var reference = await signpost.EnquireAsync();
        await using var grace = await signpost.SignInAsync(chromium, SignedIn.Grace, hasScripts: true);
        await grace.OpenEnquiryAsync(reference);
        // In a field that nobody sees, since laying out so long a word takes a browser long.
        await grace
            .Page.Locator("form:has(#note) input[name=form]")
            .EvaluateAsync("(field, size) => { field.value = 'x'.repeat(size); }", TenMegabytes);

        await grace.PressAsync("Save");

        await grace.IsAtAsync("That text is too long");
        await Expect(grace.Main).ToContainTextAsync("A note can have 4,000 characters at most.");
        Assert.Empty(await Inspection.ViolationsAsync(grace.Page));
        await grace.FollowAsync("Open the enquiry");
        await Expect(grace.Notes).ToHaveCountAsync(0);
    }

    private Task<string> EnquireAsync() =>
        signpost.EnquireAsync(HostileContact.Name, HostileContact.Organisation, HostileContact.Need);

    private static async Task AssertHarmlessAsync(IPage page)
    {
        Assert.Equal(
            0,
            await page.EvaluateAsync<int>("() => document.querySelectorAll('main :is(script, img, b)').length")
        );
        await AssertKeepsItsDirectionAsync(page);
        foreach (var look in Look.All)
        {
            await look.PutOnAsync(page);
            Assert.Empty(await Inspection.ViolationsAsync(page));
            await PageFit.AssertAsync(page, $"page at {look}");
        }
    }

    /// <summary>
    /// In each paragraph, the page's own words stand in the order in which they are written: on each of its lines, from left
    /// to right.
    /// </summary>
    private static async Task AssertKeepsItsDirectionAsync(IPage page)
    {
        var turned = await page.EvaluateAsync<string[]>(
            """
            () => {
              const turned = [];
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const node = walker.currentNode;
                if (node.parentElement.closest('.given, select, .unseen, script') || !node.parentElement.checkVisibility())
                  continue;
                let before;
                for (let at = 0; at < node.data.length; at++) {
                  const range = document.createRange();
                  range.setStart(node, at);
                  range.setEnd(node, at + 1);
                  const box = range.getBoundingClientRect();
                  if (box.width === 0) continue;
                  if (before && Math.abs(box.top - before.top) < 2 && box.left < before.left - 1) {
                    turned.push(node.data);
                    break;
                  }
                  before = box;
                }
              }
              return turned;
            }
            """
        );
        Assert.Empty(turned);
    }
}
