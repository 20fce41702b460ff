namespace Signpost.Tests;

/// <summary>The small journey with organisations among its results, and a wording for passing details on to them.</summary>
internal static class SomeOrganisations
{
    public static readonly Consent PassOn = new(
        "pass-on-one",
        "May we pass your details on to {organisation}? We ask for no newsletter."
    );

    public static readonly JourneyContent Content = Some.Content with
    {
        PassOn = PassOn,
        Schemes = [Organisation("first", "The First Body"), Some.Edge, Organisation("second", "The Second Body")],
    };

    public static readonly Journey Journey = Journey.Compile(Content);

    /// <summary>The same journey after the first organisation has got another name.</summary>
    public static readonly Journey Renamed = Journey.Compile(
        Content with
        {
            Schemes = [Organisation("first", "The Renamed Body"), .. Content.Schemes[1..]],
        }
    );

    /// <summary>All that is filled in before organisations are asked about.</summary>
    public static readonly string[] Filled =
    [
        "Ada Byron",
        "Engines Ltd",
        "ltd",
        "ada@example.org",
        "Help with a trial",
        "e-mail",
        "yes",
    ];

    public static Scheme Organisation(string id, string name) =>
        Some.Scheme(id) with
        {
            Kind = SchemeKind.Organisation,
            Names = [new(name, Validity.Always)],
            Rules = [Some.Rule(Fit.Best, ("audience", ["company"]))],
        };
}
