using Candour.Assurance;
using Candour.GovUk;
using Candour.Improvement;

namespace Candour.Pages.CaseAudits;

/// <summary>What the forms of audits can choose from.</summary>
internal static class AuditChoices
{
    public static IEnumerable<Choice> Kinds { get; } = [.. Enum.GetValues<AuditKind>().Select(one => new Choice { Value = $"{one}", Text = AuditNames.Of(one) })];

    public static IEnumerable<Choice> Ways { get; } = [.. Enum.GetValues<CaseChoice>().Select(one => new Choice { Value = $"{one}", Text = AuditNames.Of(one) })];

    public static IEnumerable<Choice> Lines { get; } = [.. Enum.GetValues<EvidenceLine>().Select(one => new Choice { Value = $"{one}", Text = AssuranceNames.Of(one) })];

    public static IEnumerable<Choice> Questions { get; } = [.. Enum.GetValues<QuestionKind>().Select(one => new Choice { Value = $"{one}", Text = AuditNames.Of(one) })];

    public static IEnumerable<SelectItem> Forms(AuditsView view) => view.Forms.Where(one => one.Current is not null).Select(one => new SelectItem { Value = $"{one.Id}", Text = one.Title });

    /// <summary>Whoever may be given a case, but for those who may not have this one.</summary>
    public static IEnumerable<SelectItem> Auditors(AuditsView view, AuditCase of, ProgrammeView programme, DateOnly on, bool moderates) =>
        view.Auditors.Where(one => one.IsThere(on) && (!moderates || one.Moderates) && one.MayNot(of, programme, on) is null)
            .Select(one => new SelectItem { Value = $"{one.Who}", Text = one.Name(programme) }).OrderBy(one => one.Text, StringComparer.OrdinalIgnoreCase);
}
