namespace Signpost.EndToEnd.Tests.Host;

/// <summary>The forms in which Functions hosts have been seen to send a timer's data.</summary>
public enum TimerForm
{
    /// <summary>An object that says when it ran last.</summary>
    Monitored,

    /// <summary>An object with no schedule status: the first run, or one by hand.</summary>
    NoStatus,

    /// <summary>The object as JSON in a string.</summary>
    Text,
}
