using System.CommandLine;
using Candour.Practice;

namespace Candour.Commands;

/// <summary><c>candour practice</c>: children's records as Ofsted's Annex A lists them.</summary>
internal static class PracticeCommand
{
    public static Argument<string> Workbook() => new("workbook") { Description = "An Annex A workbook, or a folder of CSV or Parquet files named list-1 to list-11, and as extra lists are." };

    /// <summary>"List  7  Child protection" or "ssd_missing  Missing episodes"</summary>
    public static string Line(AnnexAList list) => list.IsExtra ? $"{list.Name}  {list.Title}" : $"List {list.Name,2}  {list.Title}";

    public static Command Create() => new("practice", "Read, check and count the lists of Annex A.")
    {
        PracticeCheckCommand.Create(),
        PracticeChronologyCommand.Create(),
        PracticeMeasuresCommand.Create(),
        PracticeWatchCommand.Create(),
        PracticeGenerateCommand.Create(),
    };
}
