namespace Candour.Intake;

internal static class MediaTypes
{
    /// <param name="format">As the reader names it.</param>
    public static string Of(string format) => format switch
    {
        "pdf" => "application/pdf",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "csv" => "text/csv",
        "html" => "text/html",
        "xml" => "application/xml",
        "text" => "text/plain",
        _ => "application/octet-stream",
    };
}
