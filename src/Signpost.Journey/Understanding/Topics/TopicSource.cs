namespace Signpost;

/// <summary>Where a topic has words.</summary>
internal enum TopicSource
{
    /// <summary>In one of its names.</summary>
    Name,

    /// <summary>In what people ask for.</summary>
    Ask,

    /// <summary>In what people ask for that Signpost does not know about.</summary>
    OutsideAsk,

    /// <summary>In a description.</summary>
    Text,
}
