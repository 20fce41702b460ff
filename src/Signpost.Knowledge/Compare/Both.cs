namespace Signpost.Knowledge.Compare;

/// <summary>One thing for each of two trees, by <see cref="Side"/>.</summary>
internal readonly record struct Both<T>(T Old, T New)
{
    public T this[int side] => side is Side.Old ? Old : New;

    public Both<T> With(int side, T value) => side is Side.Old ? this with { Old = value } : this with { New = value };
}
