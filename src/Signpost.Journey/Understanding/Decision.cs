namespace Signpost;

/// <summary>What is done about a text.</summary>
public enum Decision
{
    /// <summary>Schemes are pointed to.</summary>
    Answer,

    /// <summary>It says too little, so one question is asked.</summary>
    Clarify,

    /// <summary>It is about something that Signpost does not know, or in a language that it does not speak.</summary>
    None,

    /// <summary>Somebody may be in danger, and is told whom to turn to.</summary>
    Safety,

    /// <summary>A person is asked for.</summary>
    Human,
}
