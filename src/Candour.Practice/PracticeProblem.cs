namespace Candour.Practice;

public enum Severity { Warning, Error }

/// <summary>Something wrong with the data. It never names a child: the row does.</summary>
/// <param name="Row">As people see it in the sheet; null where the whole list or column is meant.</param>
/// <param name="Column">Its heading.</param>
public sealed record PracticeProblem(
    ListId? List, int? Row, string? Column, string Code, string Message, Severity Severity);
