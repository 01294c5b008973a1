namespace Candour.Improvement;

/// <summary>How likely something is, and how much harm it would do, as steps of the council's matrix; 1 is the least of each.</summary>
public sealed record RiskLevel(int Likelihood, int Impact)
{
    public int Score => Likelihood * Impact;

    /// <summary>Null where one of the two is not said.</summary>
    public static RiskLevel? Of(int? likelihood, int? impact) => likelihood is { } how && impact is { } what ? new(how, what) : null;
}

/// <summary>How likely and how bad a risk was held to be from a day on, by whom and why.</summary>
public sealed record RiskScore(DateOnly On, RiskLevel Level, string By, string Why);

/// <summary>A risk is watched no longer.</summary>
public sealed record RiskEnd(DateOnly On, string By, string Why);

/// <summary>What is done about a risk.</summary>
public enum RiskResponse
{
    /// <summary>It is made less likely, or less bad.</summary>
    Treat,

    /// <summary>It is borne as it is.</summary>
    Tolerate,

    /// <summary>Somebody else bears it: an insurer, a partner.</summary>
    Transfer,

    /// <summary>What brings it about is given up.</summary>
    Terminate,
}
