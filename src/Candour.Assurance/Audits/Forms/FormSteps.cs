using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>What is done with the design of a form.</summary>
public static class FormSteps
{
    public static AuditForm Without(this AuditForm form, Guid question) => form with { Draft = [.. form.Designed.Where(one => one.Id != question)] };

    /// <summary>Goes back to the version in use.</summary>
    public static AuditForm Discard(this AuditForm form) => form with { Draft = null };

    /// <summary>What was designed becomes the next version. Audits that were begun on another stay on it.</summary>
    public static Checked<AuditForm> PutIntoUse(this AuditForm form, DateOnly today) => new Problems()
        .Unless(form.Draft is not null, "deed", "Nothing has been changed since the version in use.")
        .Unless(form.Draft is null || form.Draft.Count(one => one.IsJudgement) == 1, "deed", "Mark one question as the one by which cases are counted.")
        .Or(() => form with { Draft = null, Versions = [.. form.Versions, new((form.Current?.Number ?? 0) + 1, today, form.Draft!)] });
}
