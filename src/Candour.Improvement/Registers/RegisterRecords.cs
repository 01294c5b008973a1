namespace Candour.Improvement;

/// <summary>The kinds of record of a programme's registers, by the name that the store's rows carry, and what people call them.</summary>
public static class RegisterRecords
{
    public static IReadOnlyDictionary<string, Type> Kinds { get; } = new Dictionary<string, Type>
    {
        ["risk"] = typeof(Risk),
        ["risk-matrix"] = typeof(RiskMatrix),
        ["funding-line"] = typeof(FundingLine),
        ["money-entry"] = typeof(MoneyEntry),
        ["lesson"] = typeof(Lesson),
        ["partner"] = typeof(Partner),
        ["course"] = typeof(Course),
        ["cohort"] = typeof(Cohort),
    };

    /// <summary>What people call a kind; null for one that is of no register.</summary>
    public static string? Kind(string kind) => kind switch
    {
        "risk" => "Risk",
        "risk-matrix" => "Matrix of risks",
        "funding-line" => "Funding line",
        "money-entry" => "Entry of money",
        "lesson" => "Lesson",
        "partner" => "Improvement partner",
        "course" => "Course",
        "cohort" => "Cohort of a course",
        _ => null,
    };
}
