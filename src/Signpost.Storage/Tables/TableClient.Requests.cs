using Azure;
using Azure.Core;

namespace Signpost.Storage.Tables;

public sealed partial class TableClient
{
    private async Task<(Response Response, TableRefusal? Refusal)> CreateTableAsync(CancellationToken cancellationToken)
    {
        using PooledBuffer body = new();
        using EntityWriter writer = new(body);
        writer.Write(new TableEntity { ["TableName"] = Name });
        using var message = _channel.Create(RequestMethod.Post, _address.Tables);
        var response = await SendAsync(message, body, cancellationToken);
        return (response, response.Status is 201 or 204 ? null : TableRefusal.Of(response));
    }

    private Task<Response> UpdateAsync(
        TableEntity entity,
        ETag ifMatch,
        TableUpdateMode mode,
        CancellationToken cancellationToken
    )
    {
        var method = mode == TableUpdateMode.Replace ? RequestMethod.Put : RequestMethod.Patch;
        return WriteAsync(method, _address.Row(entity.PartitionKey, entity.RowKey), entity, ifMatch, cancellationToken);
    }

    private async Task<Response> WriteAsync(
        RequestMethod method,
        string target,
        TableEntity entity,
        ETag ifMatch,
        CancellationToken cancellationToken
    )
    {
        using PooledBuffer body = new();
        using EntityWriter writer = new(body);
        writer.Write(entity);
        using var message = _channel.Create(method, target);
        if (ifMatch != default)
        {
            message.Request.Headers.SetValue("If-Match", ifMatch.ToString());
        }

        var response = await SendAsync(message, body, cancellationToken);
        return response.Status is 201 or 204 ? response : throw Refused(response, "write a row");
    }

    private ValueTask<Response> SendAsync(HttpMessage message, PooledBuffer body, CancellationToken cancellationToken)
    {
        message.Request.Headers.SetValue("Content-Type", "application/json");
        message.Request.Headers.SetValue("Prefer", "return-no-content");
        message.Request.Content = RequestContent.Create(body.Written);
        return _channel.SendAsync(message, cancellationToken);
    }

    private static Response<T> Read<T>(Response response)
        where T : class, ITableEntity
    {
        var entity = EntityReader.Read(response.Content.ToMemory().Span);
        if (response.Headers.TryGetValue("ETag", out var etag))
        {
            entity.ETag = new ETag(etag);
        }

        return Response.FromValue((T)(ITableEntity)entity, response);
    }

    private RequestFailedException Refused(Response response, string action) =>
        TableRefusal.Of(response).ToException($"{action} in table {Name}");
}
