using System.CommandLine;

namespace Candour.Commands;

/// <summary><c>candour practice</c>: children's records as Ofsted's Annex A lists them.</summary>
internal static class PracticeCommand
{
    public static Argument<string> Workbook() => new("workbook") { Description = "An Annex A workbook, or a folder of CSV or Parquet files named list-1 to list-11." };

    public static Command Create() => new("practice", "Read, check and count the lists of Annex A.")
    {
        PracticeCheckCommand.Create(),
        PracticeChronologyCommand.Create(),
        PracticeMeasuresCommand.Create(),
        PracticeWatchCommand.Create(),
        PracticeGenerateCommand.Create(),
    };
}
