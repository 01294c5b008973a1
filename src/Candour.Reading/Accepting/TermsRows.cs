namespace Candour.Reading.Accepting;

/// <summary>Terms of reference as the one row that they are: a version is agreed whole.</summary>
internal static class TermsRows
{
    public static DraftRow Of(TermsOfReference one, int at) => new($"parts/{at}", at, RowKind.Terms, "The terms themselves", new(one.From, one.To, one.Page),
    [
        new("body", "Name", one.Body ?? ""),
        new("chair", "Chair", one.Chair ?? ""),
        new("frequency", "Frequency", one.Frequency ?? ""),
        Lines("members", "Members", one.Members, 8, "One on each line."),
        Lines("invited", "Invited", one.Invited, 4, "One on each line."),
        new("aim", "Aim", one.Aim ?? "", 4),
        Lines("role", "Role", one.Role, 6, "One point on each line."),
        Lines("objectives", "Objectives", one.Objectives, 6, "One on each line."),
        Lines("standingItems", "Standard agenda items", one.StandingItems, 6, "One on each line."),
        new("support", "Officer support", one.Support ?? "", 2),
        new("servicing", "Servicing", one.Servicing ?? "", 2),
        new("reports", "Reports", one.Reports ?? "", 2),
        new("attendance", "Attendance", one.Attendance ?? "", 2),
        new("declarations", "Declarations", one.Declarations ?? "", 2),
        new("review", "Review", one.Review ?? "", 2),
    ]);

    private static RowField Lines(string key, string label, IReadOnlyList<string> lines, int rows, string hint) => new(key, label, string.Join('\n', lines), rows, hint);
}
