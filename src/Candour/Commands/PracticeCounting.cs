using System.CommandLine;
using Candour.Practice;
using Candour.Time;

namespace Candour.Commands;

/// <summary>What every command that counts children's records takes: the workbook, the day, the authority's own intervals and closed days.</summary>
internal sealed class PracticeCounting
{
    private static readonly PracticeSettings Usual = new();

    private readonly Argument<string> _workbook = PracticeCommand.Workbook();
    private readonly Option<string> _asAt = new("--as-at") { Description = "The day on which the records are looked at; what came later is not known yet.", HelpName = "DATE", Required = true };
    private readonly Option<string> _need = Setting("--need-visit", "Working days within which a child in need is seen.", Usual.NeedVisit);
    private readonly Option<string> _protection = Setting("--protection-visit", "Working days within which a child with a protection plan is visited.", Usual.ProtectionVisit);
    private readonly Option<string> _caseload = Setting("--caseload", "The most children that a worker should have.", Usual.Caseload);
    private readonly Option<string> _supervision = Setting("--supervision", "Working days within which a child's case is discussed in supervision.", Usual.Supervision);
    private readonly Option<string> _preProceedings = Setting("--pre-proceedings", "Weeks within which pre-proceedings end.", Usual.PreProceedings);
    private readonly Option<string[]> _closed = DayArguments.Closed();
    private readonly Option<bool> _json = new("--json") { Description = "Print one JSON document." };

    public void AddTo(Command command)
    {
        command.Add(_workbook);
        foreach (Option one in new Option[] { _asAt, _need, _protection, _caseload, _supervision, _preProceedings, _closed, _json }) command.Add(one);
    }

    public DateOnly AsAt(ParseResult parsed) => DayArguments.Day(parsed.GetValue(_asAt), "--as-at");

    public bool Json(ParseResult parsed) => parsed.GetValue(_json);

    public PracticeSettings Settings(ParseResult parsed) => new(Days(parsed, _need), Days(parsed, _protection), Days(parsed, _caseload), Days(parsed, _supervision), Days(parsed, _preProceedings));

    public WorkingCalendar Calendar(ParseResult parsed) => DayArguments.Calendar(parsed, _closed);

    /// <summary>Opens the workbook and counts in it.</summary>
    public T Count<T>(ParseResult parsed, Func<PracticeData, T> count, CancellationToken cancelled)
    {
        using var data = PracticeData.Open(parsed.GetValue(_workbook)!, cancelled: cancelled);
        try
        {
            return count(data);
        }
        catch (CalendarRangeException outside)
        {
            throw new UnusableInputException($"--as-at: {outside.Message}");
        }
    }

    private static int Days(ParseResult parsed, Option<string> option) => DayArguments.Number(parsed.GetValue(option), option.Name) switch
    {
        < 1 or > 1000 => throw new UnusableInputException($"{option.Name}: give a number from 1 to 1000."),
        var days => days,
    };

    private static Option<string> Setting(string name, string description, int usual) =>
        new(name) { Description = description, HelpName = "N", DefaultValueFactory = _ => usual.ToString(System.Globalization.CultureInfo.InvariantCulture) };
}
