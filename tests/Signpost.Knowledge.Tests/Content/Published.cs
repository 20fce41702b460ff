namespace Signpost.Knowledge.Tests.Content;

/// <summary>What this repository publishes, and the two days on which it must be right.</summary>
internal static class Published
{
    /// <summary>The day on which the knowledge was last checked.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 22);

    /// <summary>The day of the bulletin that the first version was made from (the seed).</summary>
    public static DateOnly SeedDay { get; } = new(2022, 12, 19);

    public static Journey Journey { get; } =
        Journey.Compile(KnowledgeFolder.Read(RepositoryTests.Folder, Today).Content!);

    /// <summary>Every scheme that there is something to say of on a day.</summary>
    public static IEnumerable<SchemeOnDay> On(DateOnly day) =>
        Journey.Schemes.Select(scheme => scheme.On(day)).OfType<SchemeOnDay>();

    /// <summary>All that is said of a scheme on a day, one text after the other, its name first.</summary>
    public static IReadOnlyList<string> Texts(SchemeOnDay scheme) =>
        [scheme.Name, scheme.Status.Note ?? string.Empty, .. Texts(scheme.Description)];

    /// <summary>All that a description says.</summary>
    public static IReadOnlyList<string> Texts(DatedDescription description) =>
        [
            description.Summary,
            description.WhoFor,
            description.Gives,
            description.NextStep,
            description.Link?.Title ?? string.Empty,
        ];
}
