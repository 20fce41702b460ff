using System.Globalization;

namespace Signpost.Knowledge.Graph;

/// <summary>What every picture says of itself.</summary>
internal static class PictureWords
{
    public const string Title = "Signpost: the way to support that fits";

    public static string Count(TreePicture picture)
    {
        var questions = picture.Nodes.Count(node => node.IsQuestion);
        return $"{Some(questions, "question")} and {Some(picture.Nodes.Length - questions, "outcome")}, "
            + "with the answers that lead from one to the next.";
    }

    public static string Drawn(TreePicture picture) => $"Version {picture.Version}, as of {Day(picture.Day)}";

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Some(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
