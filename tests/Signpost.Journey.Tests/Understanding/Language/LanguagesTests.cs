namespace Signpost.Tests.Understanding.Language;

public class LanguagesTests
{
    [Theory]
    [InlineData("Potrzebuję pieniędzy dla mojej firmy, proszę o pomoc", "Polish")]
    [InlineData("Bună ziua, caut bani pentru o firmă mică", "Romanian")]
    [InlineData("mainu karobaar layi paise chahide ne, kithe jaana", "Punjabi")]
    [InlineData("mujhe apne karobar ke liye madad chahiye", "Hindi or Urdu")]
    [InlineData("ami amar baboshar jonno shahajjo chai", "Bengali")]
    [InlineData("maru dhandho chhe ane mane madad joiye", "Gujarati")]
    [InlineData("Bonjour, nous sommes une petite entreprise et je cherche de l'argent", "French")]
    [InlineData("Guten Tag, wir sind ein kleines Unternehmen und suchen Geld für eine Maschine", "German")]
    [InlineData("Hola, necesito dinero para mi pequeña empresa", "Spanish")]
    [InlineData("Olá, preciso de dinheiro para a minha pequena empresa", "Portuguese")]
    [InlineData("Buongiorno, cerco soldi per la mia piccola azienda", "Italian")]
    [InlineData("Prynhawn da, dw i eisiau cymorth ar gyfer fy musnes", "Welsh")]
    [InlineData("Merhaba, şirket için yardım istiyorum", "Turkish")]
    [InlineData("Laba diena, ieškau pagalbos savo verslui", "Lithuanian")]
    [InlineData("waxaan rabaa caawimo ganacsiga", "Somali")]
    public void A_language_of_Latin_letters_is_recognised(string text, string language) =>
        Assert.Equal(language, RepositoryJourney.Journey.Understand(text, Some.Day).Language);

    [Theory]
    [InlineData("Punjabi", "ਮੈਨੂੰ ਕਾਰੋਬਾਰ ਲਈ ਮਦਦ ਚਾਹੀਦੀ ਹੈ")]
    [InlineData("Urdu", "مجھے کاروبار کے لیے مدد چاہیے")]
    [InlineData("Hindi", "मुझे अपने व्यापार के लिए मदद चाहिए")]
    [InlineData("Bengali", "আমার ব্যবসার জন্য সাহায্য দরকার")]
    [InlineData("Gujarati", "મને મારા ધંધો માટે મદદ જોઈએ")]
    [InlineData("Arabic", "أحتاج إلى مساعدة من أجل شركتي")]
    [InlineData("Ukrainian", "Добрий день, шукаю гроші для бізнесу")]
    [InlineData("Chinese", "你好,我的公司需要钱")]
    public void Letters_that_are_not_Latin_are_another_language(string language, string text)
    {
        Assert.Contains(
            RepositoryJourney.Journey.Content.EverydayWords!.Languages,
            other => other.Language == language
        );
        Assert.Equal("another language", RepositoryJourney.Journey.Understand(text, Some.Day).Language);
    }

    /// <summary>Whoever adds a language adds a sentence above.</summary>
    [Fact]
    public void Every_language_of_this_repository_is_tried_here() =>
        Assert.Equal(
            """
            Arabic, Bengali, Chinese, French, German, Gujarati, Hindi, Hindi or Urdu, Italian, Lithuanian, Polish, Portuguese,
            Punjabi, Romanian, Somali, Spanish, Turkish, Ukrainian, Urdu, Welsh
            """.ReplaceLineEndings(" "),
            string.Join(
                ", ",
                RepositoryJourney
                    .Journey.Content.EverydayWords!.Languages.Select(other => other.Language)
                    .Distinct()
                    .Order(StringComparer.Ordinal)
            )
        );

    [Theory]
    [InlineData("we are a company called Müller and Söhne and want to sell to Germany")]
    [InlineData("I met José and Zoë at the café, can they get a grant")]
    [InlineData("Siân Evans asked me how to protect an invention")]
    [InlineData("our partner is Université de Lyon, which grant can we get")]
    [InlineData("funding for a 原型 of our machine")]
    [InlineData("pls can u tell me abt grants 4 my biz")]
    [InlineData("grant")]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("🦆🦆🦆")]
    public void English_with_names_in_it_is_English(string text) =>
        Assert.Null(RepositoryJourney.Journey.Understand(text, Some.Day).Language);

    [Theory]
    [InlineData("bonjour", "French")]
    [InlineData("ich bonjour", "German")]
    [InlineData("je grant", null)]
    [InlineData("je je grant", "French")]
    [InlineData("je grnat", "French")]
    [InlineData("grant the", null)]
    [InlineData("a钱", null)]
    [InlineData("a钱钱", "another language")]
    public void The_language_with_most_words_counts_where_it_has_more_than_English(string text, string? language)
    {
        var lexicon = SomeText.Knows("grant");
        var languages = new Languages(SomeEveryday.Words.Languages);

        Assert.Equal(language, languages.Find(text, SomeText.Look(text, lexicon)));
    }

    [Fact]
    public void Without_languages_only_letters_tell()
    {
        var languages = new Languages([]);

        Assert.Null(languages.Find("je suis", SomeText.Read("je suis")));
        Assert.Equal("another language", languages.Find("钱", SomeText.Read("钱")));
    }
}
