namespace Signpost.Knowledge.Graph;

/// <summary>A line between two boxes for which a place is looked for.</summary>
/// <param name="From">The number of the box that it leaves, from 0.</param>
/// <param name="To">The number of the box that it leads to, from 0.</param>
/// <param name="Label">How large its label is.</param>
public sealed record LineSize(int From, int To, Size Label);
