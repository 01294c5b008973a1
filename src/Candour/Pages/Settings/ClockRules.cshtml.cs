using Candour.Site;
using Candour.Time;

namespace Candour.Pages.Settings;

/// <summary>Every rule that clocks run by, with what it rests on, and which are the council's own.</summary>
public sealed class ClockRulesModel(Desk desk, IServiceProvider services) : ProgrammePage(desk)
{
    internal OwnRules Own { get; } = services.GetRequiredService<OwnRules>();

    internal IEnumerable<IGrouping<string, ClockRule>> Subjects => Own.Rules.Rules.GroupBy(one => one.Subject);
}
