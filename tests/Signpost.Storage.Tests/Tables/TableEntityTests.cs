using Azure;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Tests.Tables;

public sealed class TableEntityTests
{
    [Fact]
    public void Getters_OfAMissingOrNullProperty_GiveNull()
    {
        TableEntity entity = new("p", "r") { ["Nothing"] = null };
        foreach (var name in new[] { "Missing", "Nothing" })
        {
            Assert.Null(entity[name]);
            Assert.Null(entity.GetString(name));
            Assert.Null(entity.GetInt32(name));
            Assert.Null(entity.GetInt64(name));
            Assert.Null(entity.GetBoolean(name));
            Assert.Null(entity.GetDouble(name));
            Assert.Null(entity.GetDateTimeOffset(name));
            Assert.Null(entity.GetGuid(name));
            Assert.Null(entity.GetBinary(name));
        }
    }

    [Fact]
    public void Getter_OfAnotherType_NamesThePropertyAndBothTypes()
    {
        TableEntity entity = new("p", "r") { ["Count"] = 3, ["Name"] = "a" };
        var text = Assert.Throws<InvalidOperationException>(() => entity.GetString("Count")).Message;
        Assert.Equal("Property 'Count' holds Int32, not String: read it with the matching method.", text);
        Assert.Throws<InvalidOperationException>(() => entity.GetInt64("Count"));
        Assert.Throws<InvalidOperationException>(() => entity.GetInt32("Name"));
    }

    [Fact]
    public void Set_OverALongOrADouble_KeepsTheTypeThatWasThere()
    {
        TableEntity entity = new("p", "r")
        {
            ["Big"] = 1L,
            ["Ratio"] = 0.5,
            ["Small"] = 1,
        };
        entity["Big"] = 2;
        entity["Ratio"] = 2;
        entity["Small"] = 2L;
        Assert.Equal(2L, entity["Big"]);
        Assert.Equal(2.0, entity["Ratio"]);
        Assert.Equal(2L, entity["Small"]);
    }

    [Fact]
    public void Set_OverAnotherType_IsRefusedUntilItIsRemoved()
    {
        TableEntity entity = new("p", "r") { ["Name"] = "a" };
        Assert.Throws<InvalidOperationException>(() => entity["Name"] = 1);
        Assert.True(entity.Remove("Name"));
        entity["Name"] = 1;
        Assert.Equal(1, entity.GetInt32("Name"));
    }

    [Fact]
    public void Keys_AreProperties()
    {
        TableEntity entity = new() { ["PartitionKey"] = "p", ["RowKey"] = "r" };
        Assert.Equal(("p", "r"), (entity.PartitionKey, entity.RowKey));
        Assert.Equal(["PartitionKey", "RowKey"], entity.Keys);
        Assert.Equal(default, entity.ETag);
        Assert.Null(entity.Timestamp);
    }

    [Fact]
    public void Dictionary_CopiedFromAnother_IsIndependentOfIt()
    {
        Dictionary<string, object?> values = new() { ["PartitionKey"] = "p", ["A"] = 1 };
        TableEntity entity = new(values);
        values["A"] = 2;
        IDictionary<string, object?> view = entity;
        view.Add(KeyValuePair.Create<string, object?>("B", true));

        Assert.Equal(1, entity["A"]);
        Assert.Equal(3, entity.Count);
        Assert.True(entity.ContainsKey("B"));
        Assert.True(entity.TryGetValue("B", out var b) && b is true);
        Assert.Contains(KeyValuePair.Create<string, object?>("A", 1), view);
        Assert.Equal(["p", 1, true], view.Values);
        Assert.Throws<ArgumentException>(() => entity.Add("B", false));
        var copy = new KeyValuePair<string, object?>[3];
        view.CopyTo(copy, 0);
        Assert.Equal(view, copy);
        Assert.False(view.Remove(KeyValuePair.Create<string, object?>("B", false)));
        Assert.True(view.Remove(KeyValuePair.Create<string, object?>("B", true)));
        entity.Clear();
        Assert.Empty(entity);
    }

    [Fact]
    public void ErrorCode_ComparesWithTheTextOnTheWire()
    {
        RequestFailedException e = new(409, "x", "EntityAlreadyExists", null);
        Assert.True(e.ErrorCode == TableErrorCode.EntityAlreadyExists);
        Assert.True(e.ErrorCode != TableErrorCode.TableNotFound);
        Assert.False(new RequestFailedException("x").ErrorCode == TableErrorCode.TableNotFound);
        Assert.Equal(TableErrorCode.TableNotFound.GetHashCode(), new TableErrorCode("tablenotfound").GetHashCode());
        Assert.Equal("TableNotFound", TableErrorCode.TableNotFound.ToString());
    }
}
