using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Signpost.Advisers.Tests.Fakes;

namespace Signpost.Advisers.Tests.Export;

public sealed class EnquiryCsvLaws
{
    private const string Signs = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /// <summary>Any strings, and such as are made of what matters to spreadsheets and their files.</summary>
    private static Arbitrary<string[]> Texts() =>
        Gen.OneOf(
                ArbMap.Default.GeneratorFor<string>().Select(text => text ?? string.Empty),
                Gen.Elements($"{Signs}\",;'\0\u0007 a\u00e9\u202e\ufeff\ud83d\ude00".ToCharArray())
                    .ListOf()
                    .Select(letters => string.Concat(letters))
            )
            .ArrayOf(5)
            .ToArbitrary();

    [Fact]
    public void Texts_ComeBackFromAReader_ButForTheEscapeOfFormulas() =>
        Prop.ForAll(
                Texts(),
                texts =>
                {
                    var enquiry = Some.Enquiry with
                    {
                        Name = texts[0],
                        Organisation = texts[1],
                        Need = texts[2],
                        Answers = [new("Who?", texts[3]), new("How far?", texts[4])],
                    };

                    var row = Exported.CsvAsync(enquiry, Some.Enquiry).GetAwaiter().GetResult().Rows[1];

                    Assert.Equal(texts.Select(Expected), [row[7], row[8], row[14], row[20], row[21]]);
                }
            )
            .QuickCheckThrowOnFailure();

    private static string Expected(string text)
    {
        // What is no character, half a pair of surrogates, cannot be written in UTF-8.
        var whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        var shown = string.Concat(
            whole.Select(letter => char.IsControl(letter) && letter is not ('\t' or '\r' or '\n') ? '\uFFFD' : letter)
        );
        return shown.Length > 0 && Signs.Contains(shown[0], StringComparison.Ordinal) ? $"'{shown}" : shown;
    }
}
