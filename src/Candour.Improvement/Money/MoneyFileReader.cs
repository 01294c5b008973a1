namespace Candour.Improvement;

/// <summary>Turns the lines of a file into the entries of money that they would make. Nothing is changed here.</summary>
public static class MoneyFileReader
{
    /// <summary>A file that was downloaded says what is recorded already; as often as it is recorded, a line is none of the news.</summary>
    public static MoneyFile Read(IReadOnlyList<CsvLine> lines, ProgrammeView view, DateTimeOffset at, DateOnly today)
    {
        var (money, made, unchanged) = (MoneyView.Of(view), new List<MoneyFileLine>(), 0);
        List<CsvNote> errors = [.. CsvColumns.Problems(lines, MoneyCsv.Columns, [MoneyCsv.Line, MoneyCsv.Year, MoneyCsv.Stage, MoneyCsv.Amount, MoneyCsv.Day], "entries of money")];
        var recorded = money.Lines.SelectMany(money.EntriesOf, Key).CountBy(one => one).ToDictionary();
        if (errors.Count > 0) return new([], 0, errors);
        foreach (var line in lines)
        {
            var cells = new RegisterCells(line, errors);
            if (cells.Text(MoneyCsv.Line) is not { } number || money.By(number) is not { } funding)
            {
                cells.Wrong(MoneyCsv.Line, $"No funding line has the number “{cells.Text(MoneyCsv.Line)}”.");
                continue;
            }
            var draft = new MoneyEntryDraft(cells.Text(MoneyCsv.Year), cells.One<MoneyStage>(MoneyCsv.Stage), cells.Sum(MoneyCsv.Amount), cells.Day(MoneyCsv.Day), cells.Text(MoneyCsv.Note));
            if (!cells.IsReadable) continue;
            var entry = draft.Add(funding, today, at.AddMilliseconds(made.Count));
            foreach (var problem in entry.Problems) cells.Wrong(ColumnOf(problem.Field), problem.Message);
            if (entry.Value is not { } read) continue;
            if (recorded.GetValueOrDefault(Key(funding, read)) is > 0 and var left)
            {
                recorded[Key(funding, read)] = left - 1;
                unchanged++;
            }
            else made.Add(new(line.Number, funding, read));
        }
        return new(made, unchanged, errors);
    }

    private static string Key(FundingLine line, MoneyEntry one) => string.Join('\n', MoneyCsv.Cells(line, one));

    private static string ColumnOf(string field) => field == "on" ? MoneyCsv.Day : MoneyCsv.Columns.First(one => one.Equals(field, StringComparison.OrdinalIgnoreCase));
}
