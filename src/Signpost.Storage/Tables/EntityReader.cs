using System.Globalization;
using System.Text.Json;

namespace Signpost.Storage.Tables;

/// <summary>
/// Reads rows from the service's JSON with minimal metadata. An annotation is understood on either side of its value.
/// </summary>
internal static class EntityReader
{
    private static ReadOnlySpan<byte> AnnotationSuffix => "@odata.type"u8;

    /// <summary>Reads one row.</summary>
    public static TableEntity Read(ReadOnlySpan<byte> body)
    {
        Utf8JsonReader reader = new(body);
        reader.Read();
        return ReadEntity(ref reader);
    }

    /// <summary>Reads the rows of a page.</summary>
    public static List<TableEntity> ReadPage(ReadOnlySpan<byte> body)
    {
        List<TableEntity> entities = [];
        Utf8JsonReader reader = new(body);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isRows = reader.ValueTextEquals("value"u8);
            reader.Read();
            if (!isRows || reader.TokenType != JsonTokenType.StartArray)
            {
                reader.Skip();
                continue;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
            {
                entities.Add(ReadEntity(ref reader));
            }
        }

        return entities;
    }

    private static TableEntity ReadEntity(ref Utf8JsonReader reader)
    {
        TableEntity entity = new();
        Annotations annotations = new();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueSpan.EndsWith(AnnotationSuffix))
            {
                var annotated = reader.GetString()![..^AnnotationSuffix.Length];
                reader.Read();
                annotations.Add(annotated, TypeOf(ref reader), entity);
                continue;
            }

            var name = NameOf(ref reader);
            reader.Read();
            var type = name is TableEntity.TimestampName ? EdmType.DateTime : annotations.Take(name);
            var isMetadata = name.StartsWith("odata.", StringComparison.Ordinal) && name is not TableEntity.ETagName;
            if (isMetadata || ReadValue(ref reader, type) is not { } value)
            {
                reader.Skip();
                continue;
            }

            entity.SetAsRead(name, value);
        }

        return entity;
    }

    private static string NameOf(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("PartitionKey"u8) ? TableEntity.PartitionKeyName
        : reader.ValueTextEquals("RowKey"u8) ? TableEntity.RowKeyName
        : reader.ValueTextEquals("Timestamp"u8) ? TableEntity.TimestampName
        : reader.ValueTextEquals("odata.etag"u8) ? TableEntity.ETagName
        : reader.GetString()!;

    private static EdmType TypeOf(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("Edm.Int64"u8) ? EdmType.Int64
        : reader.ValueTextEquals("Edm.Double"u8) ? EdmType.Double
        : reader.ValueTextEquals("Edm.DateTime"u8) ? EdmType.DateTime
        : reader.ValueTextEquals("Edm.Guid"u8) ? EdmType.Guid
        : reader.ValueTextEquals("Edm.Binary"u8) ? EdmType.Binary
        : reader.ValueTextEquals("Edm.Int32"u8) ? EdmType.Int32
        : reader.ValueTextEquals("Edm.Boolean"u8) ? EdmType.Boolean
        : EdmType.Implicit;

    private static object? ReadValue(ref Utf8JsonReader reader, EdmType type) =>
        reader.TokenType switch
        {
            JsonTokenType.String => type switch
            {
                EdmType.DateTime => reader.GetDateTimeOffset().ToUniversalTime(),
                EdmType.Guid => reader.GetGuid(),
                EdmType.Binary => reader.GetBytesFromBase64(),
                _ => FromText(reader.GetString()!, type),
            },
            JsonTokenType.Number => type switch
            {
                EdmType.Double => reader.GetDouble(),
                EdmType.Int64 => (object)reader.GetInt64(),
                _ when reader.TryGetInt32(out var number) => number,
                _ => reader.GetDouble(),
            },
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            _ => null,
        };

    private static object FromText(string text, EdmType type) =>
        type switch
        {
            EdmType.Int64 => long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
            EdmType.Double => DoubleFrom(text),
            EdmType.DateTime => DateTimeOffset
                .Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
                .ToUniversalTime(),
            EdmType.Guid => Guid.Parse(text),
            EdmType.Int32 => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
            EdmType.Boolean => bool.Parse(text),
            EdmType.Binary => Convert.FromBase64String(text),
            _ => text,
        };

    private static double DoubleFrom(string text) =>
        text switch
        {
            "NaN" => double.NaN,
            "Infinity" or "INF" => double.PositiveInfinity,
            "-Infinity" or "-INF" => double.NegativeInfinity,
            _ => double.Parse(text, CultureInfo.InvariantCulture),
        };

    /// <summary>Annotations whose value has not been read yet; nearly always the last one only.</summary>
    private ref struct Annotations
    {
        private string? _lastName;
        private EdmType _lastType;
        private Dictionary<string, EdmType>? _earlier;

        public void Add(string name, EdmType type, TableEntity entity)
        {
            if (entity.TryGetValue(name, out var value))
            {
                entity.SetAsRead(name, Retyped(value!, type));
                return;
            }

            if (_lastName is not null)
            {
                (_earlier ??= [])[_lastName] = _lastType;
            }

            (_lastName, _lastType) = (name, type);
        }

        public EdmType Take(string name)
        {
            if (string.Equals(name, _lastName, StringComparison.Ordinal))
            {
                _lastName = null;
                return _lastType;
            }

            return _earlier?.GetValueOrDefault(name) ?? EdmType.Implicit;
        }

        private static object Retyped(object value, EdmType type) =>
            (value, type) switch
            {
                (string text, _) => FromText(text, type),
                (int number, EdmType.Double) => (double)number,
                (int number, EdmType.Int64) => (long)number,
                (double number, EdmType.Int64) => (long)number,
                _ => value,
            };
    }
}
