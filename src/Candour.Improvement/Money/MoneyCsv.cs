using System.Globalization;
using Candour.Ledger;

namespace Candour.Improvement;

/// <summary>Entries of money as lines of a file: what a page writes, a file brings back.</summary>
public static class MoneyCsv
{
    public const string Line = "Line", Year = "Year", Stage = "Stage", Amount = "Amount", Day = "Day", Note = "Note";

    public static IReadOnlyList<string> Columns { get; } = [Line, Year, Stage, Amount, Day, Note];

    public static IReadOnlyList<string> Cells(FundingLine line, MoneyEntry one) =>
        [line.Number, FinancialYear.Name(one.Year), MoneyWords.Of(one.Stage), one.Amount.ToString("0.##", CultureInfo.InvariantCulture), one.On.Iso(), one.Note ?? ""];
}

/// <summary>An entry that a line of a file would make.</summary>
public sealed record MoneyFileLine(int Number, FundingLine Line, MoneyEntry Entry);

/// <summary>What a file of entries would do, before it is done. It is done whole or not at all.</summary>
/// <param name="Unchanged">Lines that say what is recorded already.</param>
public sealed record MoneyFile(IReadOnlyList<MoneyFileLine> Lines, int Unchanged, IReadOnlyList<CsvNote> Errors)
{
    public bool CanBeDone => Errors.Count == 0;

    /// <summary>The changes for the store; none where a line has an error.</summary>
    public IReadOnlyList<Change> Changes => CanBeDone ? [.. Lines.Select(one => Change.Add(RegisterChanges.MoneyEntered, one.Entry))] : [];
}
