namespace Signpost.EndToEnd.Tests.Advisers;

/// <summary>What somebody might give in an enquiry who means harm.</summary>
internal static class HostileContact
{
    /// <summary>A formula, for spreadsheets.</summary>
    public const string Name = "=HYPERLINK(\"https://x.test\",\"y\")";

    /// <summary>Markup, in one long word.</summary>
    public static string Organisation { get; } = $"<script>alert(1)</script><img/src=x/onerror=alert(1)>{Long(80)}";

    /// <summary>Marks that turn the direction of text, null characters, pictures, another script, and one very long word.</summary>
    public static string Need { get; } =
        $"\u202Etxet sdrawkcab \u2067\u2069\u0000</blockquote><b>bold</b> 👩🏽‍🔬🇬🇧 מה נשמע \u200F{Long(1700)}";

    /// <summary>The same in a note, where more is taken as it is.</summary>
    public static string Note { get; } = $"{Need}\n\u2066\u202E{Name}";

    private static string Long(int length) => new('W', length);
}
