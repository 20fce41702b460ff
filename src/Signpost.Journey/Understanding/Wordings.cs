namespace Signpost;

internal sealed class Wordings
{
    public Wordings(Journey journey) => _ = journey;
}
