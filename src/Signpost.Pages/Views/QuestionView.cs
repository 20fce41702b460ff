namespace Signpost.Pages.Views;

/// <summary>A page that asks one question.</summary>
/// <param name="Place">Where it is asked.</param>
/// <param name="Question">The question.</param>
/// <param name="IsPartial">Whether some of the address could not be read, which nothing else on the page says.</param>
public sealed record QuestionView(OpenedLink Place, Question Question, bool IsPartial)
{
    /// <summary>The number of the answer that is changed, from 0; null where the question is asked for the first time.</summary>
    public int? Index { get; init; }

    /// <summary>The id of the choice that is marked, or null.</summary>
    public string? Chosen { get; init; }

    /// <summary>What has been typed, or null.</summary>
    public string? Typed { get; init; }

    /// <summary>What is wrong with what was sent, as full sentences, or null.</summary>
    public string? Problem { get; init; }

    /// <summary>Whether nothing at all stands behind the path of the address, as where search engines may send people.</summary>
    public bool IsBare { get; init; }

    /// <summary>Whether it is the first page, which says what all this is.</summary>
    public bool IsStart => Place.Trail.Answers.IsEmpty && Index is null && Problem is null;
}
