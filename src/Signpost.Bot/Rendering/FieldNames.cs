namespace Signpost.Bot.Rendering;

/// <summary>The names under which the fields of the enquiry form are shown and posted, as <c>docs/developers.md</c> has them.</summary>
internal static class FieldNames
{
    /// <summary>The name of a field.</summary>
    public static string Of(EnquiryField field) =>
        field switch
        {
            EnquiryField.Name => "name",
            EnquiryField.Organisation => "organisation",
            EnquiryField.Kind => "kind",
            EnquiryField.Email => "email",
            EnquiryField.Need => "need",
            EnquiryField.Way => "way",
            EnquiryField.Phone => "phone",
            EnquiryField.BestTime => "time",
            EnquiryField.Consent => "agree",
            _ => "passOn",
        };
}
