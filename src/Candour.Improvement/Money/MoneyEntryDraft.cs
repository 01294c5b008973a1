using Candour.Ledger;

namespace Candour.Improvement;

/// <summary>An entry of money as a form or a line of a file says it.</summary>
/// <param name="Year">2017/18</param>
public sealed record MoneyEntryDraft(string? Year, MoneyStage? Stage, decimal? Amount, DateOnly? On, string? Note)
{
    public Checked<MoneyEntry> Add(FundingLine line, DateOnly today, DateTimeOffset at) => new Problems()
        .Unless(FinancialYear.Read(Year) is not null, "year", "Give the financial year as 2018/19.")
        .Unless(Stage is not null, "stage", "Say whether it is planned, committed or spent.")
        .Unless(Amount is not null and not 0, "amount", "Give a sum in pounds.")
        .Unless(Amount is null || decimal.Round(Amount.Value, 2) == Amount, "amount", "Give pounds and pence.")
        .Unless(!(Amount < 0) || Draft.Said(Note) is not null, "note", "Say what is corrected by it.")
        .Unless(On is not null, "on", "Give the day.")
        .Unless(!(On > today), "on", "That day is still to come. What is to be spent is planned.")
        .Or(() => new MoneyEntry
        {
            Id = Record.NewId(at), Line = line.Id, Year = FinancialYear.Read(Year)!.Value, Stage = Stage!.Value, Amount = Amount!.Value, On = On!.Value, Note = Draft.Said(Note),
        });
}
