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
            throw new StorageUnavailableException(Describe(what, failure), failure);
        }
    }

    // The message of a service error can hold keys of entities, so only its code is passed on.
    private static string Describe(string what, Exception failure) =>
        failure switch
        {
            RequestFailedException { ErrorCode: "TableNotFound" } =>
                $"Storage could not {what}: the tables have not been created. Publish a journey, which creates them.",
            RequestFailedException service =>
                $"Storage could not {what}: it answered {service.Status} {service.ErrorCode ?? "with no code"}.",
            _ => $"Storage could not {what}: {failure.GetType().Name}.",
        };

    private static bool IsUnavailable(Exception failure, CancellationToken cancellationToken) =>
        failure switch
        {
            StorageUnavailableException => false,
            OperationCanceledException => !cancellationToken.IsCancellationRequested,
            RequestFailedException or IOException or HttpRequestException or AggregateException => true,
            _ => failure.GetType().FullName
                is "Azure.Identity.AuthenticationFailedException"
                    or "Azure.Identity.CredentialUnavailableException",
        };
}
