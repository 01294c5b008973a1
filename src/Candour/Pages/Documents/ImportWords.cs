using Candour.Improvement;

namespace Candour.Pages.Documents;

/// <summary>An import's state as pages say it.</summary>
internal static class ImportWords
{
    public static string State(DocumentImport import) => import.State switch
    {
        ImportState.Draft => "To be looked at",
        ImportState.Accepted => "Taken",
        ImportState.Undone => "Undone",
        _ => "Discarded",
    };

    public static string Colour(DocumentImport import) => import.State switch
    {
        ImportState.Draft => "yellow",
        ImportState.Accepted => "green",
        _ => "grey",
    };
}
