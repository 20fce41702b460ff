namespace Signpost.Notices.Receivers;

/// <summary>The form in which a receiver wants notices.</summary>
public enum ReceiverForm
{
    /// <summary>A signed CloudEvent, for programs and Power Automate.</summary>
    Event,

    /// <summary>A message with an Adaptive Card, for a workflow of a Teams channel.</summary>
    Teams,
}
