using System.Runtime.CompilerServices;
using System.Text.Json;
using Azure;

namespace Signpost.Storage;

/// <summary>Turns every way in which storage can fail to answer into the one that the ports name.</summary>
internal static class StorageCall
{
    public static async Task<T> Run<T>(string what, Func<Task<T>> call, CancellationToken cancellationToken)
    {
        try
        {
            return await call();
        }
        catch (Exception failure) when (IsUnavailable(failure, cancellationToken))
        {
            throw new StorageUnavailableException($"Storage could not {what}: {Describe(failure)}.", failure);
        }
    }

    /// <summary>Passes on what is read bit by bit.</summary>
    public static async IAsyncEnumerable<T> Stream<T>(
        string what,
        IAsyncEnumerable<T> source,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
        where T : class
    {
        await using var items = source.GetAsyncEnumerator(cancellationToken);
        while (
            await Run(what, async () => await items.MoveNextAsync() ? items.Current : null, cancellationToken)
                is { } item
        )
        {
            yield return item;
        }
    }

    // The message of a service error can hold keys of entities, so only its code is passed on.
    private static string Describe(Exception failure) =>
        failure switch
        {
            RequestFailedException { ErrorCode: "TableNotFound" } =>
                "the tables have not been created. Publish a journey, which creates them",
            RequestFailedException { Status: > 0 } refusal =>
                $"it answered {refusal.Status} {refusal.ErrorCode ?? "with no code"}",
            JsonException => "what it holds cannot be read",
            _ when IsSilence(failure) => "it does not answer",
            _ => failure.GetType().Name,
        };

    private static bool IsUnavailable(Exception failure, CancellationToken cancellationToken) =>
        failure switch
        {
            OperationCanceledException => !cancellationToken.IsCancellationRequested,
            JsonException => true,
            _ when IsSilence(failure) => true,
            _ => failure.GetType().FullName
                is "Azure.Identity.AuthenticationFailedException"
                    or "Azure.Identity.CredentialUnavailableException",
        };

    private static bool IsSilence(Exception failure) =>
        failure
            is RequestFailedException
                or AggregateException
                or IOException
                or HttpRequestException
                or OperationCanceledException;
}
