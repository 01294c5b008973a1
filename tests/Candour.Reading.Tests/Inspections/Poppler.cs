using System.ComponentModel;
using System.Diagnostics;

namespace Candour.Reading.Tests.Inspections;

/// <summary>A PDF's text as pdftotext gives it; the test is skipped where poppler is not installed.</summary>
internal static class Poppler
{
    public static string Text(string pdf, bool layout = true)
    {
        string[] arguments = layout ? ["-layout", pdf, "-"] : [pdf, "-"];
        try
        {
            using var process = Process.Start(new ProcessStartInfo("pdftotext", arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
            var text = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return text;
        }
        catch (Win32Exception)
        {
            Assert.Skip("pdftotext is not installed (Debian: poppler-utils).");
            throw;
        }
    }
}
