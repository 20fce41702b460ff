using Signpost.Advisers.Insights;

namespace Signpost.Advisers.Tests.Insights;

public sealed class SankeyLayoutTests
{
    private const double Close = 1e-6;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 200)];

    [Fact]
    public void ANode_StandsAsFarRight_AsTheLongestWayToItIsLong()
    {
        var picture = SankeyLayout.Of(
            "who",
            [new("who", "end", 5), new("who", "stage", 3), new("stage", "need", 2), new("need", "end", 2)]
        );

        Assert.Equal(
            [("who", 0), ("stage", 1), ("need", 2), ("end", 3)],
            picture.Nodes.Select(node => (node.Id, node.Column))
        );
    }

    [Fact]
    public void ACircle_IsOpenedWhereItComesBack()
    {
        var picture = SankeyLayout.Of("b", [new("a", "b", 1), new("b", "c", 2), new("c", "a", 3)]);

        Assert.Equal([("b", 0), ("c", 1), ("a", 2)], picture.Nodes.Select(node => (node.Id, node.Column)));
    }

    [Fact]
    public void WhatDoesNotComeFromTheStart_BeginsOnTheLeft()
    {
        var picture = SankeyLayout.Of("who", [new("old", "older", 9), new("who", "stage", 3)]);

        Assert.Equal(0, Assert.Single(picture.Nodes, node => node.Id == "old").Column);
        Assert.Equal(1, Assert.Single(picture.Nodes, node => node.Id == "older").Column);
    }

    [Fact]
    public void TheWidth_IsByTheConversations()
    {
        var picture = SankeyLayout.Of("who", [new("who", "stage", 300), new("who", "nobody", 100)]);

        Assert.Equal(picture.Links[0].Width, 3 * picture.Links[1].Width, Close);
        Assert.Equal(400, picture.Nodes[0].Conversations);
        Assert.Equal(picture.Nodes[0].Height, picture.Links.Sum(link => link.Width), Close);
    }

    [Fact]
    public void NoLinks_MakeAnEmptyPicture()
    {
        var picture = SankeyLayout.Of("who", []);

        Assert.Empty(picture.Nodes);
        Assert.True(picture is { Width: > 0, Height: > 0, LeavesOut: 0 });
    }

    [Fact]
    public void Steps_BetweenTheSameNodes_AreOneLink_AndWhatLeadsNowhereIsNone()
    {
        Assert.Equal(
            [new FlowLink("who", "stage", 5)],
            FlowLink.Of([
                new(new("who", "company", "stage"), 2),
                new(new("who", "sole-trader", "stage"), 3),
                new(new("who", "other", "who"), 7),
            ])
        );
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void OfAnyLinks_ThePictureHolds(int seed)
    {
        var links = Random(seed);

        var picture = SankeyLayout.Of("n0", links);

        Assert.Equal(links.Count, picture.Links.Length + picture.LeavesOut);
        Assert.All(picture.Nodes, node => Assert.True(node.Height > 0 && node.Left >= 0 && node.Top >= 0));
        Assert.All(
            picture.Nodes,
            node => Assert.True(node.Left + PlacedNode.Width <= picture.Width && node.Top + node.Height <= picture.Height)
        );
        Assert.All(picture.Links, link => Assert.True(link.Width > 0));
        foreach (var node in picture.Nodes)
        {
            Stack(node, picture.Links.Where(link => link.Link.From == node.Id).Select(link => (link.FromY, link.Width)));
            Stack(node, picture.Links.Where(link => link.Link.To == node.Id).Select(link => (link.ToY, link.Width)));
        }
        foreach (var column in picture.Nodes.GroupBy(node => node.Column))
        {
            Assert.All(
                column.Zip(column.Skip(1)),
                pair => Assert.True(pair.First.Top + pair.First.Height < pair.Second.Top)
            );
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void WhereNobodyLeaves_AsMuchComesOutOfANode_AsGoesIn(int seed)
    {
        var links = Walks(seed);

        var picture = SankeyLayout.Of("n0", links);

        Assert.Equal(0, picture.LeavesOut);
        foreach (var node in picture.Nodes.Where(node => node.Id is not ("n0" or "end")))
        {
            var into = picture.Links.Where(link => link.Link.To == node.Id).ToList();
            var outOf = picture.Links.Where(link => link.Link.From == node.Id).ToList();
            Assert.Equal(into.Sum(link => link.Link.Conversations), outOf.Sum(link => link.Link.Conversations));
            Assert.Equal(node.Conversations, into.Sum(link => link.Link.Conversations));
            Assert.Equal(into.Sum(link => link.Width), outOf.Sum(link => link.Width), Close);
            Assert.All(into, link => Assert.Equal(node.Left, link.ToX));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void TheSameLinks_InWhateverOrder_MakeTheSamePicture(int seed)
    {
        var links = Random(seed);
        var other = links.ToArray();
        new Random(seed + 1).Shuffle(other);

        var (picture, again) = (SankeyLayout.Of("n0", links), SankeyLayout.Of("n0", other));

        Assert.Equal(picture.Nodes, again.Nodes);
        Assert.Equal(picture.Links, again.Links);
        Assert.Equal((picture.Width, picture.Height), (again.Width, again.Height));
    }

    [Fact]
    public void Paths_AreWrittenAsSvgReadsThem()
    {
        var link = new PlacedLink(new("a", "b", 1), 20, 10.5, 260, 30.256, 2);

        Assert.Equal("M20 10.5C140 10.5 140 30.26 260 30.26", link.Path);
    }

    /// <summary>Links lie one below another within the side of a node.</summary>
    private static void Stack(PlacedNode node, IEnumerable<(double Middle, double Width)> links)
    {
        var free = node.Top;
        foreach (var (middle, width) in links.OrderBy(link => link.Middle))
        {
            Assert.Equal(free, middle - (width / 2), Close);
            free += width;
        }
        Assert.True(free <= node.Top + node.Height + Close);
    }

    private static List<FlowLink> Random(int seed)
    {
        var random = new Random(seed);
        var nodes = random.Next(2, 80);
        return
        [
            .. Enumerable
                .Range(0, random.Next(1, 250))
                .Select(_ => (From: random.Next(nodes), To: random.Next(nodes)))
                .Where(link => link.From != link.To)
                .Distinct()
                .Select(link => new FlowLink($"n{link.From}", $"n{link.To}", 1 << random.Next(31))),
        ];
    }

    /// <summary>Every walk from the start to the end through growing numbers, thousands along each, none of them lost.</summary>
    private static List<FlowLink> Walks(int seed)
    {
        var random = new Random(seed);
        var steps = new Dictionary<(string, string), int>();
        for (var walk = 0; walk < random.Next(1, 15); walk++)
        {
            var (at, many) = (0, random.Next(1_000, 2_000));
            for (var next = random.Next(1, 4); next < 10; next += random.Next(1, 4))
            {
                Add($"n{at}", $"n{next}", many);
                at = next;
            }
            Add($"n{at}", "end", many);
        }
        return [.. steps.Select(step => new FlowLink(step.Key.Item1, step.Key.Item2, step.Value))];

        void Add(string from, string to, int many) =>
            steps[(from, to)] = steps.GetValueOrDefault((from, to)) + many;
    }
}
