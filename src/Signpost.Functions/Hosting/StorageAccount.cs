using Azure.Core;
using Azure.Identity;
using Signpost.Storage.Tables;

namespace Signpost.Functions.Hosting;

/// <summary>Finds the storage account in the settings.</summary>
public static class StorageAccount
{
    /// <summary>The setting that names the account; the Functions host uses the same one for itself.</summary>
    public const string Setting = "AzureWebJobsStorage";

    /// <summary>
    /// A client for the account that <c>AzureWebJobsStorage</c> names: a connection string, or
    /// <c>AzureWebJobsStorage__tableServiceUri</c> or <c>__accountName</c> with a managed identity
    /// (<c>__clientId</c> for a user-assigned one).
    /// (https://learn.microsoft.com/azure/azure-functions/functions-reference#connecting-to-host-storage-with-an-identity)
    /// </summary>
    /// <exception cref="InvalidOperationException">No account is named.</exception>
    public static TableServiceClient Connect(IConfiguration configuration, TableClientOptions? options)
    {
        var section = configuration.GetSection(Setting);
        if (section.Value is { Length: > 0 } connectionString)
        {
            return new TableServiceClient(connectionString, options);
        }
        var endpoint =
            section["tableServiceUri"]
            ?? (section["accountName"] is { Length: > 0 } name ? $"https://{name}.table.core.windows.net/" : null)
            ?? throw new InvalidOperationException(
                $"No storage is named: set {Setting} to a connection string, or {Setting}__accountName to the name of an account."
            );
        return new TableServiceClient(new Uri(endpoint), Credential(section["clientId"]), options);
    }

    private static TokenCredential Credential(string? clientId) =>
        new ManagedIdentityCredential(
            string.IsNullOrEmpty(clientId)
                ? ManagedIdentityId.SystemAssigned
                : ManagedIdentityId.FromUserAssignedClientId(clientId)
        );
}
