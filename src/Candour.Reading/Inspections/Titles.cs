using System.Text.RegularExpressions;

namespace Candour.Reading.Inspections;

/// <summary>The titles and subject lines by which each kind of document is known.</summary>
internal static partial class Titles
{
    private static readonly (InspectionKind Kind, Regex Title)[] Reports =
    [
        (InspectionKind.SingleFramework, SingleFramework()),
        (InspectionKind.LookedAfterChildren, LookedAfterChildren()),
        (InspectionKind.ProtectionOfChildren, ProtectionOfChildren()),
        (InspectionKind.SafeguardingAndLookedAfterChildren, SafeguardingAndLookedAfter()),
        (InspectionKind.AreaSend, AreaSend()),
        (InspectionKind.JointTargeted, JointTargeted()),
        (InspectionKind.Ilacs, Ilacs()),
    ];

    private static readonly (InspectionKind Kind, Regex Title)[] Letters =
    [
        (InspectionKind.FocusedVisit, FocusedVisit()),
        (InspectionKind.MonitoringVisit, MonitoringVisit()),
        (InspectionKind.LocalAreaSendRevisit, LocalAreaSendRevisit()),
        (InspectionKind.LocalAreaSend, LocalAreaSend()),
        (InspectionKind.JointTargeted, JointTargeted()),
    ];

    public static (InspectionKind Kind, string? Authority)? Report(string title) => Match(Reports, title);

    public static (InspectionKind Kind, string? Authority)? Letter(string subject) => Match(Letters, subject);

    private static (InspectionKind, string?)? Match((InspectionKind Kind, Regex Title)[] titles, string text)
    {
        foreach (var (kind, title) in titles)
            if (title.Match(text) is { Success: true } match)
                return (kind, match.Groups["authority"] is { Success: true } named ? AuthorityName.Clean(named.Value) : null);
        return null;
    }

    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    [GeneratedRegex("^(re-?)?inspection of services for children in need of help and protection,? children looked after and care leavers", Loose, 1000)]
    private static partial Regex SingleFramework();

    [GeneratedRegex("^inspection of (services for looked after children|looked after children['’]?s? services)( (?<authority>.+))?$", Loose, 1000)]
    private static partial Regex LookedAfterChildren();

    [GeneratedRegex("^inspection of local authority arrangements for the protection of children( (?<authority>.+))?$", Loose, 1000)]
    private static partial Regex ProtectionOfChildren();

    [GeneratedRegex("^inspection of safeguarding and looked after children services( (?<authority>.+))?$", Loose, 1000)]
    private static partial Regex SafeguardingAndLookedAfter();

    [GeneratedRegex("^(full |joint )?area SEND (full |monitoring |thematic )?(re-?)?(inspection|visit|monitoring inspection)( of| to| in|:) (?<authority>.+?) local area partnership", Loose, 1000)]
    private static partial Regex AreaSend();

    [GeneratedRegex("^joint targeted area inspection( \\(JTAI\\))?( of (?!the |services |how )(?<authority>[^:]+)|.* in (?<authority>[^:]+)|$)", Loose, 1000)]
    private static partial Regex JointTargeted();

    [GeneratedRegex("^(ILACS )?(short |standard |re-?)?inspection of ((the )?local authority children['’]s services$|(?<authority>(?!children).+?) (local authority )?children['’]s (social care )?services$|children['’]s (social care )?services( (?<authority>.+))?$)", Loose, 1000)]
    private static partial Regex Ilacs();

    [GeneratedRegex("^(ILACS )?focus(s)?ed visit (to|of) (?<authority>.+?)((?= local authority| children['’]s (social care )?services)|$)", Loose, 1000)]
    private static partial Regex FocusedVisit();

    [GeneratedRegex("^(ILACS )?((first|second|third|fourth|fifth|sixth|seventh|final) )?monitoring visit (to|of) (?<authority>.+?)((?= local authority| children['’]s (social care )?services)|$)", Loose, 1000)]
    private static partial Regex MonitoringVisit();

    [GeneratedRegex("^joint (local )?area (SEND|special educational needs and/or disabilit(y|ies)( \\(SEND\\))?) re-?(visit|inspection) (in|to|of) (?<authority>.+)", Loose, 1000)]
    private static partial Regex LocalAreaSendRevisit();

    [GeneratedRegex("^joint (local )?area (SEND|special educational needs and/or disabilit(y|ies)( \\(SEND\\))?) inspection (in|of) (?<authority>.+)", Loose, 1000)]
    private static partial Regex LocalAreaSend();
}
