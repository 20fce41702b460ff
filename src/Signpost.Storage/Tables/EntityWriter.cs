using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Signpost.Storage.Tables;

/// <summary>
/// Writes rows as the service's JSON, each on one line. Every value whose type JSON cannot show carries an
/// annotation; a double always does, because a whole one looks like an integer.
/// Source: Microsoft's REST page "Payload format for Table service operations".
/// </summary>
internal sealed class EntityWriter : IDisposable
{
    // Text in any script stays as it is; line separators are escaped all the same.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private const int TimeLength = 28;
    private readonly Utf8JsonWriter _json;

    public EntityWriter(IBufferWriter<byte> target) => _json = new Utf8JsonWriter(target, Options);

    /// <exception cref="NotSupportedException">A property's value is of a type that a table cannot hold.</exception>
    public void Write(TableEntity entity)
    {
        _json.Reset();
        _json.WriteStartObject();
        foreach ((var name, var value) in entity.Properties)
        {
            if (value is not null && IsStored(name))
            {
                WriteProperty(name, value);
            }
        }

        _json.WriteEndObject();
        _json.Flush();
    }

    public void Dispose() => _json.Dispose();

    private static bool IsStored(string name) =>
        name is not TableEntity.TimestampName && !name.StartsWith("odata.", StringComparison.Ordinal);

    private void WriteProperty(string name, object value)
    {
        switch (value)
        {
            case string text:
                _json.WriteString(name, text);
                break;
            case bool flag:
                _json.WriteBoolean(name, flag);
                break;
            case int number:
                _json.WriteNumber(name, number);
                break;
            case long number:
                WriteAnnotation(name, "Edm.Int64"u8);
                WriteInt64(name, number);
                break;
            case double number:
                WriteAnnotation(name, "Edm.Double"u8);
                WriteDouble(name, number);
                break;
            case DateTimeOffset time:
                WriteAnnotation(name, "Edm.DateTime"u8);
                WriteTime(name, time);
                break;
            case Guid guid:
                WriteAnnotation(name, "Edm.Guid"u8);
                _json.WriteString(name, guid);
                break;
            case byte[] bytes:
                WriteAnnotation(name, "Edm.Binary"u8);
                _json.WriteBase64String(name, bytes);
                break;
            default:
                throw new NotSupportedException(
                    $"Property '{name}' is of type {value.GetType().Name}, which a table cannot hold: convert it first."
                );
        }
    }

    private void WriteAnnotation(string name, ReadOnlySpan<byte> type) => _json.WriteString($"{name}@odata.type", type);

    private void WriteInt64(string name, long number)
    {
        Span<char> text = stackalloc char[20];
        number.TryFormat(text, out var length, provider: CultureInfo.InvariantCulture);
        _json.WriteString(name, text[..length]);
    }

    private void WriteDouble(string name, double number)
    {
        if (double.IsFinite(number))
        {
            _json.WriteNumber(name, number);
        }
        else
        {
            _json.WriteString(
                name,
                double.IsNaN(number) ? "NaN"u8
                    : number > 0 ? "Infinity"u8
                    : "-Infinity"u8
            );
        }
    }

    private void WriteTime(string name, DateTimeOffset time)
    {
        Span<char> text = stackalloc char[TimeLength];
        time.UtcDateTime.TryFormat(text, out var length, "O", CultureInfo.InvariantCulture);
        _json.WriteString(name, text[..length]);
    }
}
