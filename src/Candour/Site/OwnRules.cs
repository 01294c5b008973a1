using Candour.Commands;
using Candour.Time;

namespace Candour.Site;

/// <summary>The rules that clocks run by here: those of the program, and a council's own from a folder.</summary>
/// <param name="Folder">Where the council's own are; null where it has none.</param>
/// <param name="Refused">The file and field of the mistake for which none of the folder was taken.</param>
internal sealed record OwnRules(ClockRules Rules, string? Folder, string? Refused)
{
    public const string Setting = "CANDOUR_RULES";

    /// <summary>For the command line, which does nothing by halves.</summary>
    /// <exception cref="UnusableInputException">A file has a mistake.</exception>
    public static ClockRules In(string? folder)
    {
        var read = Read(folder);
        return read.Refused is { } mistake ? throw new UnusableInputException(mistake) : read.Rules;
    }

    /// <summary>For the site, which runs by the program's rules while a council mends its own, and says so.</summary>
    public static OwnRules Read(string? folder)
    {
        if (string.IsNullOrEmpty(folder)) return new(ClockRules.BuiltIn, null, null);
        try
        {
            return new(ClockRules.BuiltIn.WithFolder(folder), folder, null);
        }
        catch (RuleFileException mistake)
        {
            return new(ClockRules.BuiltIn, folder, mistake.Message);
        }
    }

    /// <summary>A rule of the council's, not of the program.</summary>
    public static bool IsOwn(ClockRule rule) => !ClockRules.BuiltIn.Rules.Contains(rule);
}
