using Candour.Assurance;
using Candour.Site;

namespace Candour.Pages.CaseAudits.Auditors;

/// <summary>Who can be given cases, and what each has.</summary>
public sealed class IndexModel(Desk desk) : ProgrammePage(desk)
{
    public sealed record Row(CaseAuditor Auditor, string Name, int Audits, int AuditsOpen, int Moderations, int ModerationsOpen);

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public void OnGet()
    {
        var view = AuditsView.Of(View);
        var states = view.Rounds.SelectMany(view.States).Where(one => !one.IsDropped).ToList();
        var (audits, moderations) = (states.ToLookup(one => one.Case.Auditor), states.ToLookup(one => one.Case.Moderator));
        Rows =
        [
            .. view.Auditors.Select(one => new Row(
                one, one.Name(View), audits[one.Who].Count(), audits[one.Who].Count(state => !state.IsAudited), moderations[one.Who].Count(), moderations[one.Who].Count(state => !state.IsModerated)))
                .OrderBy(one => one.Name, StringComparer.OrdinalIgnoreCase),
        ];
    }
}
