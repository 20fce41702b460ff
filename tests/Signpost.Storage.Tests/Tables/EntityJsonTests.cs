using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Tests.Tables;

public sealed class EntityJsonTests
{
    [Fact]
    public void Entity_WrittenAndRead_IsTheSameWithTheSameTypes() =>
        Prop.ForAll(Arb.From(EntityValues.Entity), e => EntityValues.AssertSame(e, EntityReader.Read(Written(e))))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Annotations_AfterTheirValues_MeanTheSame() =>
        Prop.ForAll(
                Arb.From(EntityValues.Entity),
                e => EntityValues.AssertSame(e, EntityReader.Read(Reordered(Written(e), j => j.Reverse())))
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Annotations_AllBeforeTheFirstValue_MeanTheSame() =>
        Prop.ForAll(
                Arb.From(EntityValues.Entity),
                e =>
                    EntityValues.AssertSame(
                        e,
                        EntityReader.Read(
                            Reordered(Written(e), j => j.OrderBy(p => !p.Key.Contains('@', StringComparison.Ordinal)))
                        )
                    )
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Entity_Written_IsOnOneLineWhateverItSays() =>
        Prop.ForAll(
                Arb.From(EntityValues.Entity),
                e =>
                    Assert.DoesNotContain(
                        Encoding.UTF8.GetString(Written(e)),
                        c => c is '\r' or '\n' or '\u2028' or '\u2029'
                    )
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Entity_WithEveryType_IsWrittenAsTheServiceWantsIt()
    {
        TableEntity entity = new("p", "r")
        {
            ["Name"] = "é\"\n",
            ["Count"] = 3,
            ["Ok"] = true,
            ["Ratio"] = 0.5,
            ["Whole"] = 3.0,
            ["Nan"] = double.NaN,
            ["Up"] = double.PositiveInfinity,
            ["Down"] = double.NegativeInfinity,
            ["Big"] = 9007199254740993L,
            ["At"] = new DateTimeOffset(2026, 1, 1, 1, 0, 0, TimeSpan.FromHours(1)).AddTicks(1_234_567),
            ["Ref"] = Guid.Parse("0d2f3a4e-0000-4000-8000-000000000000"),
            ["Blob"] = new byte[] { 1, 2, 3 },
        };

        Assert.Equal(
            """
            {"PartitionKey":"p","RowKey":"r","Name":"é\"\n","Count":3,"Ok":true,
            "Ratio@odata.type":"Edm.Double","Ratio":0.5,
            "Whole@odata.type":"Edm.Double","Whole":3,
            "Nan@odata.type":"Edm.Double","Nan":"NaN",
            "Up@odata.type":"Edm.Double","Up":"Infinity",
            "Down@odata.type":"Edm.Double","Down":"-Infinity",
            "Big@odata.type":"Edm.Int64","Big":"9007199254740993",
            "At@odata.type":"Edm.DateTime","At":"2026-01-01T00:00:00.1234567Z",
            "Ref@odata.type":"Edm.Guid","Ref":"0d2f3a4e-0000-4000-8000-000000000000",
            "Blob@odata.type":"Edm.Binary","Blob":"AQID"}
            """.ReplaceLineEndings(string.Empty),
            Encoding.UTF8.GetString(Written(entity))
        );
    }

    [Fact]
    public void Entity_WithNullsAndSystemProperties_LeavesThemOut()
    {
        TableEntity entity = new("p", "r")
        {
            ["Nothing"] = null,
            ["odata.metadata"] = "x",
            Timestamp = DateTimeOffset.UnixEpoch,
            ETag = new Azure.ETag("W/\"1\""),
        };
        Assert.Equal("""{"PartitionKey":"p","RowKey":"r"}""", Encoding.UTF8.GetString(Written(entity)));
    }

    [Fact]
    public void Entity_WithAValueThatATableCannotHold_NamesTheProperty()
    {
        var e = Assert.Throws<NotSupportedException>(() => Written(new TableEntity("p", "r") { ["Price"] = 1.5m }));
        Assert.Equal("Property 'Price' is of type Decimal, which a table cannot hold: convert it first.", e.Message);
    }

    [Fact]
    public void Read_OfWhatTheServiceSends_TakesKeysTimestampAndETagAndSkipsTheRest()
    {
        var entity = EntityReader.Read(
            """
            {"odata.metadata":"http://x/$metadata#notes/@Element","odata.type":"x","odata.etag":"W/\"1\"",
             "PartitionKey":"p","RowKey":"r","Timestamp":"2026-01-01T00:00:00.5Z","Nothing":null,"Odd":{"a":[1]},
             "Name@odata.type":"Edm.String","Name":"a","N@odata.type":"Edm.Int32","N":"7","B":"true",
             "B@odata.type":"Edm.Boolean","Half":1.5,"Whole":3.0,"Inf@odata.type":"Edm.Double","Inf":"INF"}
            """u8
        );

        Assert.Equal(("p", "r", "W/\"1\""), (entity.PartitionKey, entity.RowKey, entity.ETag.ToString()));
        Assert.Equal(DateTimeOffset.Parse("2026-01-01T00:00:00.5Z", null), entity.Timestamp);
        Assert.Equal("a", entity.GetString("Name"));
        Assert.Equal(7, entity.GetInt32("N"));
        Assert.True(entity.GetBoolean("B"));
        Assert.Equal(1.5, entity.GetDouble("Half"));
        Assert.Equal(3.0, entity.GetDouble("Whole"));
        Assert.Equal(double.PositiveInfinity, entity.GetDouble("Inf"));
        Assert.Equal(10, entity.Count);
    }

    [Fact]
    public void ReadPage_WithRowsAndOtherProperties_ReadsTheRows()
    {
        var rows = EntityReader.ReadPage(
            """{"odata.metadata":"x","extra":[{"RowKey":"no"}],"value":[{"RowKey":"1"},{"RowKey":"2"}],"more":{"value":[]}}"""u8
        );
        Assert.Equal(["1", "2"], rows.Select(r => r.RowKey));
    }

    private static byte[] Written(TableEntity entity)
    {
        using PooledBuffer buffer = new();
        using EntityWriter writer = new(buffer);
        writer.Write(entity);
        return buffer.Written.ToArray();
    }

    private static byte[] Reordered(byte[] json, Func<JsonObject, IEnumerable<KeyValuePair<string, JsonNode?>>> order)
    {
        var source = JsonNode.Parse(json)!.AsObject();
        JsonObject target = new(order(source).Select(p => KeyValuePair.Create(p.Key, p.Value?.DeepClone())).ToList());
        return Encoding.UTF8.GetBytes(target.ToJsonString());
    }
}
