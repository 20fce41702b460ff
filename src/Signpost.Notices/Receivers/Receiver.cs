namespace Signpost.Notices.Receivers;

/// <summary>Somebody who is told of notices.</summary>
public sealed record Receiver
{
    /// <summary>Its name, by which it is known in logs and in the inbox: letters, digits and hyphens.</summary>
    public required string Name { get; init; }

    /// <summary>Where notices are posted. It may be a secret by itself, so it is told to nobody.</summary>
    public required Uri Address { get; init; }

    /// <summary>The form in which it wants them.</summary>
    public ReceiverForm Form { get; init; }

    /// <summary>What they are signed with; null only where <see cref="Form"/> is <see cref="ReceiverForm.Teams"/>.</summary>
    public SigningSecret? Secret { get; init; }

    /// <summary>The name alone.</summary>
    public override string ToString() => Name;
}
