using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Plans;

/// <summary>What a column of an action plan or an action log holds.</summary>
internal enum Column { Other, Number, Action, Lead, Due, Monitoring, Rating, Progress, Recommendation, Raised }

/// <summary>The words by which councils head their columns.</summary>
internal static partial class ColumnNames
{
    /// <summary>The first that fits counts: "Action owner" is a lead, "Date completed" is none of ours.</summary>
    private static readonly (Column Column, Regex Words)[] Names =
    [
        (Column.Other, NotOurs()), (Column.Number, Number()), (Column.Raised, Raised()), (Column.Rating, Rating()), (Column.Lead, Lead()),
        (Column.Due, Due()), (Column.Progress, Progress()), (Column.Monitoring, Monitoring()), (Column.Action, Action()), (Column.Recommendation, Recommendation()),
    ];

    public static Column? Of(string header)
    {
        var words = Markup.Flatten(Markup.Clean(header)).Trim(':', '*', ' ');
        if (words.Length is 0 or > 70) return null;
        return Names.Where(name => name.Words.IsMatch(words)).Select(name => (Column?)name.Column).FirstOrDefault();
    }

    /// <summary>A column of colours says less than one of words beside it.</summary>
    public static bool IsColourOnly(string header) => Colour().IsMatch(header);

    [GeneratedRegex(@"^\W*b?-?rag\b(?!.*\bstatus)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Colour();

    [GeneratedRegex(@"^(date (of )?complet|complet(ed|ion)( on)?$|start|from$|cost|budget|resource|risk|success|measure|outcome|impact|target outcome|kpi|what (difference|will be different|does good|impact)|how (will|do) we know|expected (outcome|impact)|intended|indicator|directorate$|service$|priority level)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex NotOurs();

    [GeneratedRegex(@"^(no|ref|nos|number|#|id|reference|item|(action|ref|item|plan|reference) ?(no|ref|number|id|#)|action point (no|number))\.?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Number();

    [GeneratedRegex(@"^((date|when) (raised|agreed|added|logged|of meeting|identified)|(agreed|raised|decided) (at|on)|raised|agreed|meeting( date| of)?|(board|committee|panel|group) date|date of (meeting|board|committee|panel)|minute( ref(erence)?| no)?\.?|(meeting|minute) (ref|date|item).*|agenda item|source)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Raised();

    [GeneratedRegex(@"\b(b?rag|rating|status|b-?rag|complete\?)\b|^(complet(e|ed|ion)|closed|done|finished)\??,? ?\(?y(es)? ?/ ?no?\)?|^(open ?/ ?closed|on track\??|(delivered|done|met|achieved|finished|completed?)\?)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Rating();

    [GeneratedRegex(@"\b(lead|leads|owners?|who|whom|responsib\w*|accountab\w*|officers?|assigned|led by|sro|sponsor)\b|^actions? (by|for)$|^(for|person|people)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Lead();

    [GeneratedRegex(@"^expected$|^((needed|required|wanted|complete|deliver(ed)?|finish|to be done|due|expected) )?by$|\b(date|dates|due|deadlines?|time ?scales?|time ?frames?|time ?lines?|when|completion|target)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Due();

    [GeneratedRegex(@"\b(progress|updates?|evidence|commentary|comments?|position|narrative|notes|how it stands|state of play|latest|situation|where (we are|are we))\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Progress();

    [GeneratedRegex(@"\b(monitor\w*|governance|boards?|oversight|reporting|reported|report to|scrutiny|forum|assurance)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Monitoring();

    [GeneratedRegex(@"\b(actions?|tasks?|activit(y|ies)|steps?|what|we will|response|deliverables?|how|milestones?)\b|^description$|^(things? )?to[ -]do$|^(asked|agreed)( (for|to))?$|^(requests?|undertakings?)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Action();

    [GeneratedRegex(@"\b(recommendations?|findings?|rec|areas? (for|of)|priority|priorities|theme|objectives?|aims?|issue)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Recommendation();
}
