using Signpost.Knowledge.Graph;

namespace Signpost.Knowledge.Tests.Graph;

/// <summary>A picture that has one label everywhere.</summary>
internal static class Hostile
{
    public static TreePicture Picture(string label) =>
        new(
            "0123456789abcdef",
            SomeTree.Day,
            [
                new PictureNode("question", IsQuestion: true, label) { IsStart = true, Checks = [label] },
                new PictureNode("outcome", IsQuestion: false, label) { Notes = [label], Schemes = [label] },
            ],
            [new PictureEdge("question", "outcome", [new(label, null), new(label, ReliefTest.PeriodNotOver)])]
        );
}
