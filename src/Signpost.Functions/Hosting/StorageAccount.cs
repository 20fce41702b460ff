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
    /// <exception cref="InvalidOperationException">
    /// No account is named, or not in a form that can be used; the message names the setting and the remedy.
    /// </exception>
    public static TableServiceClient Connect(IConfiguration configuration, TableClientOptions? options)
    {
        var section = configuration.GetSection(Setting);
        if (section.Value is { Length: > 0 } connectionString)
        {
            return FromConnectionString(connectionString, options);
        }
        var endpoint =
            section["tableServiceUri"]
            ?? (section["accountName"] is { Length: > 0 } name ? $"https://{name}.table.core.windows.net/" : null)
            ?? throw new InvalidOperationException(
                $"No storage is named: set {Setting} to a connection string, or {Setting}__accountName to the name of an account."
            );
        return Uri.TryCreate(endpoint, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"
            ? new TableServiceClient(address, Credential(section["clientId"]), options)
            : throw new InvalidOperationException(
                $"{Setting} makes no address: set {Setting}__accountName to the name of an account, or {Setting}__tableServiceUri to its https address."
            );
    }

    private static TableServiceClient FromConnectionString(string connectionString, TableClientOptions? options)
    {
        try
        {
            return new TableServiceClient(connectionString, options);
        }
        catch (FormatException malformed)
        {
            throw new InvalidOperationException(
                $"{malformed.Message.TrimEnd('.')}; copy it whole from the storage account into {Setting}.",
                malformed
            );
        }
    }

    private static TokenCredential Credential(string? clientId) =>
        new ManagedIdentityCredential(
            string.IsNullOrEmpty(clientId)
                ? ManagedIdentityId.SystemAssigned
                : ManagedIdentityId.FromUserAssignedClientId(clientId)
        );
}
