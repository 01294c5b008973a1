using Candour.Assurance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Time;

namespace Candour.Pages.Obligations;

/// <summary>Duties to report as pages show them.</summary>
internal static class DutyWords
{
    public static string Often(ReportingDuty duty, ClockRules rules) =>
        duty.EveryMonths is { } months ? $"Every {InWords.Count(months, "month")}, first by {InWords.Day(duty.First)}" : $"Each time: {rules.Events.GetValueOrDefault(duty.EachTime!, duty.EachTime!)}";

    public static Tag Tag(DutyState state) => new()
    {
        Text = state switch
        {
            DutyState.Overdue => "Overdue",
            DutyState.DueSoon => "Due soon",
            DutyState.Met => "Made",
            DutyState.MetLate => "Made late",
            _ => "To come",
        },
        Classes = state switch
        {
            DutyState.Overdue => "govuk-tag--red",
            DutyState.DueSoon => "govuk-tag--yellow",
            DutyState.Met => "govuk-tag--green",
            DutyState.MetLate => "govuk-tag--orange",
            _ => "govuk-tag--grey",
        },
    };
}
