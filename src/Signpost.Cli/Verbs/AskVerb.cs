using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using Signpost.Cli.Asking;
using Signpost.Cli.Local;
using Signpost.Cli.Telling;
using Signpost.Knowledge.Evaluation;

namespace Signpost.Cli.Verbs;

/// <summary><c>ask</c>: says what a text is taken to mean, or how well many of them are understood.</summary>
internal static class AskVerb
{
    private const int UsualMisses = 20;
    private const int MostMisses = 100_000;

    private static readonly Argument<string[]> Text = new("text")
    {
        Description = "What somebody types, in quotes.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<bool> Json = new("--json")
    {
        Description = "Write JSON, one object a line. Without a text, read queries from standard input, one a line.",
    };

    private static readonly Option<string?> Evaluate = new("--evaluate")
    {
        Description = "Say how well the labelled queries of a file are understood: one JSON object a line.",
        HelpName = "FILE",
        // Without a file the sentence is ours and not the parser's.
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<int> Misses = new("--misses")
    {
        Description = "How many of the misses --evaluate shows, the worst first.",
        HelpName = "NUMBER",
        DefaultValueFactory = _ => UsualMisses,
        CustomParser = ParseMisses,
    };

    private static readonly Option<string[]> AtLeast = new("--at-least")
    {
        Description = "Fail where a figure of --evaluate is smaller, as in top-1=0.92. It can be given several times.",
        HelpName = "FIGURE=SHARE",
    };

    private static readonly Option<string[]> AtMost = new("--at-most")
    {
        Description =
            "Fail where a figure of --evaluate is larger, as in off-topic=0.02. It can be given several times.",
        HelpName = "FIGURE=SHARE",
    };

    public static Command Create()
    {
        var knowledge = new KnowledgeChoice();
        var asOf = new AsOfChoice();
        var command = new Command("ask", "Say what a text is taken to mean and why, or how well many are understood.")
        {
            Text,
            Json,
            Evaluate,
            Misses,
            AtLeast,
            AtMost,
        };
        asOf.AddTo(command);
        knowledge.AddTo(command);
        return command.Does(
            async (parsed, cancellationToken) =>
            {
                RefuseMixtures(parsed);
                var gates = Gates(parsed);
                var day = asOf.Day(parsed);
                var today = UkCalendar.Today(TimeProvider.System);
                var journey = await KnowledgePublisher.CompileAsync(knowledge.Folder(parsed), today);
                if (parsed.GetResult(Evaluate) is not null)
                {
                    return await EvaluateAsync(parsed, journey, day, gates, cancellationToken);
                }
                await AnswerAsync(parsed, journey, day, cancellationToken);
                return Verb.Done;
            }
        );
    }

    private static int ParseMisses(ArgumentResult given)
    {
        if (
            given.Tokens is [var token]
            && int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var misses)
            && misses is >= 0 and <= MostMisses
        )
        {
            return misses;
        }
        given.AddError($"--misses takes a number from 0 to {Numbers.Write(MostMisses)}.");
        return UsualMisses;
    }

    private static void RefuseMixtures(ParseResult parsed)
    {
        var isAsked = parsed.GetResult(Text) is { Tokens.Count: > 0 };
        var isEvaluated = parsed.GetResult(Evaluate) is not null;
        if (isEvaluated && (isAsked || parsed.GetValue(Json)))
        {
            throw new Problem(
                "--evaluate reads its queries from a file and writes for people: leave out --json and the text."
            );
        }
        if (!isEvaluated && (IsGiven(Misses) || IsGiven(AtLeast) || IsGiven(AtMost)))
        {
            throw new Problem(
                "--misses, --at-least and --at-most belong to an evaluation: name a file of labelled queries with --evaluate."
            );
        }
        if (!isEvaluated && !isAsked && !parsed.GetValue(Json))
        {
            throw new Problem("There is nothing to ask: write the text in quotes, or use --json or --evaluate.");
        }

        bool IsGiven(Symbol option) => parsed.GetResult(option) is OptionResult { Implicit: false };
    }

    private static List<FigureGate> Gates(ParseResult parsed) =>
        [
            .. (parsed.GetValue(AtLeast) ?? []).Select(given => FigureGate.Parse(given, isLeast: true)),
            .. (parsed.GetValue(AtMost) ?? []).Select(given => FigureGate.Parse(given, isLeast: false)),
        ];

    private static async Task AnswerAsync(
        ParseResult parsed,
        Journey journey,
        DateOnly day,
        CancellationToken cancellationToken
    )
    {
        var text = parsed.GetResult(Text) is { Tokens.Count: > 0 } ? string.Join(' ', parsed.GetValue(Text)!) : null;
        if (!parsed.GetValue(Json))
        {
            UnderstoodText.Write(journey.Understand(text!, day), day, Console.Out);
            return;
        }
        await using var output = Console.OpenStandardOutput();
        if (text is not null)
        {
            await UnderstoodJson.WriteAsync(output, text, journey.Understand(text, day), cancellationToken);
            return;
        }
        // What is not UTF-8 is read as the mark of a lost character.
        using var input = new StreamReader(
            Console.OpenStandardInput(),
            Encoding.UTF8,
            detectEncodingFromByteOrderMarks: false
        );
        var lines = new QueryLines(input);
        // A console read cannot be cancelled; a Ctrl-C leaves it behind.
        while (await Task.Run(lines.Next, CancellationToken.None).WaitAsync(cancellationToken) is { } query)
        {
            await UnderstoodJson.WriteAsync(output, query, journey.Understand(query, day), cancellationToken);
        }
    }

    private static async Task<int> EvaluateAsync(
        ParseResult parsed,
        Journey journey,
        DateOnly day,
        List<FigureGate> gates,
        CancellationToken cancellationToken
    )
    {
        var path = parsed.GetValue(Evaluate);
        var queries = await LabelledQueries.ReadAsync(path, journey, cancellationToken);
        var evaluation = KnowledgeEvaluation.Of(journey, queries, day);
        EvaluationText.Write(evaluation, path!, parsed.GetValue(Misses), Console.Out);
        var faults = gates.Select(gate => gate.Fault(evaluation)).OfType<string>().ToList();
        foreach (var fault in faults)
        {
            await Console.Error.WriteLineAsync(fault);
        }
        return faults.Count is 0 ? Verb.Done : Verb.Failed;
    }
}
