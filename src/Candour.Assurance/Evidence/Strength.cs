namespace Candour.Assurance;

/// <summary>How far along the way from doing to mattering something was seen.</summary>
public enum Shows
{
    /// <summary>Something was done: a course held, a policy written.</summary>
    Activity,

    /// <summary>It is there and used: staff trained, visits made.</summary>
    Output,

    /// <summary>It made a difference to children.</summary>
    Outcome,
}

/// <summary>How it was found out.</summary>
public enum EvidenceMethod { Document, Data, CaseAudit, Observation, Feedback, Inspection }

/// <summary>Who looked, as the three lines of assurance have it.</summary>
public enum EvidenceLine
{
    /// <summary>Those who do the work, and their managers.</summary>
    Management = 1,

    /// <summary>Somebody else in the authority whose task is to check.</summary>
    Oversight = 2,

    /// <summary>Somebody outside: an inspectorate, an auditor, another authority.</summary>
    Independent = 3,
}

/// <summary>How near whoever looked stands to whoever leads.</summary>
public enum Independence
{
    /// <summary>The lead, or somebody who answers to the lead.</summary>
    Lead,

    /// <summary>Somebody of the same service who does not answer to the lead.</summary>
    Service,

    /// <summary>Somebody with no part in it.</summary>
    Independent,
}

/// <summary>Who may see it.</summary>
public enum Classification
{
    Public,
    Internal,

    /// <summary>Only who keeps the programme, and who is let in.</summary>
    Restricted,
}

public static class EvidenceLines
{
    /// <summary>Months after the end of what was observed for which it counts, unless it says otherwise.</summary>
    public static int UsualMonths(this EvidenceLine line) => line switch
    {
        EvidenceLine.Management => 3,
        EvidenceLine.Oversight => 6,
        _ => 12,
    };
}
