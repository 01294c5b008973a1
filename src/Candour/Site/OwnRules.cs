using Candour.Commands;
using Candour.Time;

namespace Candour.Site;

/// <summary>The rules that clocks run by here: those of the program, and a council's own from a folder.</summary>
internal static class OwnRules
{
    public const string Setting = "CANDOUR_RULES";

    public static ClockRules In(string? folder)
    {
        try
        {
            return string.IsNullOrEmpty(folder) ? ClockRules.BuiltIn : ClockRules.BuiltIn.WithFolder(folder);
        }
        catch (RuleFileException mistake)
        {
            throw new UnusableInputException(mistake.Message);
        }
    }
}
