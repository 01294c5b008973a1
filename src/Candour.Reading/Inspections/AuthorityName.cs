using System.Text.RegularExpressions;

namespace Candour.Reading.Inspections;

/// <summary>
/// An authority's short name, the same whichever way a document prints it: "London Borough of Tower Hamlets", "Tower Hamlets
/// Council" and "Tower Hamlets local authority" are all Tower Hamlets. Only the City of London keeps what stands before its name.
/// </summary>
internal static partial class AuthorityName
{
    public static string? Clean(string printed)
    {
        var name = Prose.WithoutFootnoteMark(Prose.Collapse(printed)).Trim(' ', '.', ',', ':', '-', '–');
        for (var before = ""; before != name;)
        {
            before = name;
            name = Suffix().Replace(name, "").Trim(' ', '.', ',');
            name = Prefix().Replace(name, "");
        }
        return name.Length is 0 or > 70 || !char.IsLetter(name[0]) ? null : name;
    }

    [GeneratedRegex(
        @"^(the|((the )?(london|royal|metropolitan|county)( london| metropolitan)? )?borough (council )?of|(the )?city and county of|(the )?city of(?! london)|(the )?county of|(the )?council of( the)?|local authority(:| of)?)\s+",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Prefix();

    [GeneratedRegex(
        @"(['’]s?|\s+\(?(local authority|local area partnership|local area|children['’]s services|children['’]s social care|council|unitary authority|metropolitan borough|metropolitan district|district metropolitan|city and district|metropolitan|county borough|borough|district|(?<!\b(upon|of) )city|county|authority|area)\)?)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Suffix();
}
