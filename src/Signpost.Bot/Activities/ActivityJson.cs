using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Signpost.Bot.Activities;

/// <summary>The JSON form of activities: camel case, nulls left out, at most 64 levels deep.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = 64
)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ExpectedReplies))]
[JsonSerializable(typeof(ErrorBody))]
public sealed partial class ActivityJson : JsonSerializerContext
{
    /// <summary>
    /// The form that activities are kept and sent in: as <see cref="Default"/>, and letters of every language stay
    /// letters, so that a kept activity is no longer than it must be. Only for <c>application/json</c>.
    /// </summary>
    public static ActivityJson Compact => Relaxed.Context;

    private static class Relaxed
    {
        public static readonly ActivityJson Context = new(
            new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
        );
    }
}
