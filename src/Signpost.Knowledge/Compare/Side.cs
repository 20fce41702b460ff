namespace Signpost.Knowledge.Compare;

/// <summary>Which of two trees.</summary>
internal static class Side
{
    public const int Old = 0;
    public const int New = 1;

    public static int Other(int side) => 1 - side;
}
