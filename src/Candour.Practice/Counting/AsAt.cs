using System.Globalization;
using System.Text.RegularExpressions;
using Candour.Practice.Duck;
using Candour.Time;

namespace Candour.Practice.Counting;

/// <summary>The day on which records are looked at. What is written about it becomes a day in SQL, so that nothing is added up row by row.</summary>
/// <remarks>
/// <c>{T}</c> is the day and <c>{T-12m}</c> twelve months before it. <c>{due 20wd}</c> is the first day from which 20 working days
/// end on T or later, <c>{past 20wd}</c> the first from which they end after T: a later day never ends them earlier. Units: wd, d, m.
/// </remarks>
internal sealed partial class AsAt(DateOnly day, WorkingCalendar calendar, PracticeSettings settings)
{
    public string Fill(string text) => Term().Replace(settings.Fill(text), found => Sql.Day(Day(found)));

    private DateOnly Day(Match found)
    {
        if (!found.Groups["amount"].Success) return day;
        var period = new Period(int.Parse(found.Groups["amount"].Value, CultureInfo.InvariantCulture), found.Groups["unit"].Value switch
        {
            "wd" => PeriodUnit.Working,
            "d" => PeriodUnit.Calendar,
            _ => PeriodUnit.Months,
        });
        return found.Groups["word"].Value switch
        {
            "due" => FirstThatEndsOn(day, period),
            "past" => FirstThatEndsOn(day.AddDays(1), period),
            _ => period.Before(day, calendar),
        };
    }

    private DateOnly FirstThatEndsOn(DateOnly end, Period period)
    {
        var first = period.Before(end, calendar);
        while (period.After(first, calendar) < end) first = first.AddDays(1);
        while (period.After(first.AddDays(-1), calendar) >= end) first = first.AddDays(-1);
        return first;
    }

    [GeneratedRegex(@"\{(?<word>T-|T|due|past) ?((?<amount>\d+)(?<unit>wd|d|m))?\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Term();
}
