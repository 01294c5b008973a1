namespace Candour.Time;

/// <summary>Reads one rule of a file, and refuses what does not go together.</summary>
internal static class RuleReader
{
    private enum Counted { After, Before }

    private static readonly string[] Settable = ["amount", "unit", "earliest"];

    public static ClockRule Read(RuleFields fields, string subject)
    {
        var direction = fields.OptionalChoice<Direction>("direction") ?? throw fields.Mistake("direction", "is missing");
        var (amount, unit, earliest) = (fields.OptionalNumber("amount"), fields.OptionalChoice<PeriodUnit>("unit"), fields.OptionalNumber("earliest"));
        var countsBack = fields.OptionalChoice<Counted>("counted") is Counted.Before;
        CheckPeriod(fields, direction, amount, unit, earliest, countsBack);

        var rule = new ClockRule
        {
            Code = CodeOf(fields),
            Title = fields.Text("title"),
            Subject = subject,
            Trigger = fields.Text("trigger"),
            Direction = direction,
            Period = amount is { } n ? new(n, unit!.Value) : null,
            Earliest = earliest is { } first ? new(first, unit!.Value) : null,
            CountsBack = countsBack,
            FulfilledBy = fields.OptionalText("fulfilledBy"),
            EndedBy = fields.OptionalText("endedBy"),
            Gives = fields.OptionalText("gives"),
            Source = fields.Text("source"),
            Says = fields.Text("says"),
            Evidence = fields.Choices<SourceGrade>("evidence") is { Count: > 0 } grades ? grades : throw fields.Mistake("evidence", "must name at least one grade"),
            ValidFrom = fields.OptionalDay("validFrom"),
            ValidTo = fields.OptionalDay("validTo"),
            Note = fields.OptionalText("note"),
            Settings = fields.Texts("settings"),
            File = fields.File,
        };
        if (rule.ValidTo < rule.ValidFrom) throw fields.Mistake("validTo", "lies before validFrom");
        if (rule.Settings.FirstOrDefault(s => !Settable.Contains(s)) is { } other) throw fields.Mistake("settings", $"'{other}' is not one of {string.Join(", ", Settable)}");
        if (rule.Gives is not null && (direction is not (Direction.NotLaterThan or Direction.Between) || rule.Gives == rule.Trigger))
            throw fields.Mistake("gives", "only a rule with a last day can give a date, and not to its own trigger");
        fields.RefuseOthers();
        return rule;
    }

    private static string CodeOf(RuleFields fields) => fields.Text("code") is { Length: <= 20 } code && code.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-')
        ? code
        : throw fields.Mistake("code", "must be at most 20 letters, digits, dots and hyphens");

    private static void CheckPeriod(RuleFields fields, Direction direction, int? amount, PeriodUnit? unit, int? earliest, bool countsBack)
    {
        if (direction is Direction.NoNumber)
        {
            var given = amount is not null ? "amount" : unit is not null ? "unit" : earliest is not null ? "earliest" : null;
            if (given is not null) throw fields.Mistake(given, "a rule without a number has none");
        }
        else if (amount is null) throw fields.Mistake("amount", "is missing");
        else if (unit is null) throw fields.Mistake("unit", "is missing");

        if (direction is Direction.Between && earliest is null) throw fields.Mistake("earliest", "is missing");
        if (direction is not Direction.Between && earliest is not null) throw fields.Mistake("earliest", "belongs only to the direction between");
        if (earliest > amount) throw fields.Mistake("earliest", "is later than amount");
        if (direction is Direction.Every && (amount == 0 || unit is PeriodUnit.ClearWorking or PeriodUnit.ClearCalendar))
            throw fields.Mistake("amount", "what comes back must count at least 1, and not in clear days");
        if (countsBack && direction is not Direction.NotLaterThan) throw fields.Mistake("counted", "only notLaterThan can count before its trigger");
    }
}
