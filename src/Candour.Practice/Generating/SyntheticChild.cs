using System.Globalization;

namespace Candour.Practice.Generating;

/// <summary>How far a child has come into the care of the authority.</summary>
internal enum Stage { Contact, EarlyHelp, Referral, Assessment, ChildInNeed, ChildProtection, LookedAfter, CareLeaver }

/// <summary>What is true of a child, from which every list tells its part: a story on days of its own, told as far as it is known on the day of the lists.</summary>
internal sealed class SyntheticChild
{
    private readonly DateOnly _entersCare, _ends, _strategy, _conference, _planEnds;

    public SyntheticChild(Authority authority, int place)
    {
        Authority = authority;
        var held = new SyntheticPlace(authority, place);
        (Number, Stage, Referred) = (held.Child, held.Stage, held.Begins);
        var draw = Draw(0);
        Id = string.Create(CultureInfo.InvariantCulture, $"C{Number + 1:0000000}");
        Born = Referred.AddDays(-AgeInDays(held, ref draw));
        Gender = draw.Of(("male", 520), ("female", 475), ("unknown", 3), ("neither", 2));
        if (Born > AsAt) Gender = "unknown";
        Ethnicity = draw.Of(("WBRI", 42), ("WOTH", 7), ("MWBC", 4), ("MOTH", 4), ("AIND", 2), ("APKN", 4), ("ABAN", 12), ("AOTH", 4), ("BCRB", 4), ("BAFR", 7), ("BOTH", 3), ("OOTH", 3), ("NOBT", 4));
        Disability = draw.Of(("no", 88), ("yes", 10), ("unknown", 2));
        Need = draw.Of(("N1", 62), ("N2", 9), ("N3", 4), ("N4", 8), ("N5", 12), ("N6", 2), ("N8", 3));
        Source = draw.Of(("6", 28), ("2A", 20), ("3A", 4), ("3B", 4), ("3E", 6), ("3F", 6), ("1A", 8), ("1D", 3), ("5A", 7), ("5B", 5), ("4", 3), ("8", 4), ("9", 2));
        AssessmentStarts = Referred.AddDays(draw.Between(0, 2));
        Assessed = AssessmentStarts.AddDays(draw.Chance(0.82) ? draw.Between(6, 62) : draw.Between(63, 110));
        _ends = Stage is Stage.Assessment ? Assessed.AddDays(draw.Between(0, 10)) : Referred.AddDays(held.Lasts);
        _entersCare = Referred.AddDays(draw.Between(0, 60));
        _strategy = Referred.AddDays(draw.Between(0, 20));
        _conference = _strategy.AddDays(draw.Chance(0.8) ? draw.Between(9, 21) : draw.Between(22, 40));
        _planEnds = _ends.AddDays(-draw.Between(14, 50));
        if (EnteredCare is { } entered && held.IsForAdoption) Adoption = new(this, entered);
    }

    public Authority Authority { get; }
    public long Number { get; }
    public string Id { get; }
    public Stage Stage { get; }
    public DateOnly Born { get; }
    public string Gender { get; }
    public string Ethnicity { get; }
    public string Disability { get; }
    public string Need { get; }
    public string Source { get; }
    public DateOnly Referred { get; }

    /// <summary>Also where it is still to come, as <see cref="Assessed"/>.</summary>
    public DateOnly AssessmentStarts { get; }
    public DateOnly Assessed { get; }
    public SyntheticAdoption? Adoption { get; }

    public DateOnly? Closed => Stage is Stage.LookedAfter ? LeftCare : IfKnown(_ends);
    public DateOnly? Strategy => Stage is Stage.ChildProtection ? IfKnown(_strategy) : null;
    public DateOnly? PlanStarted => Stage is Stage.ChildProtection ? IfKnown(_conference) : null;
    public DateOnly? PlanEnded => Stage is Stage.ChildProtection ? IfKnown(_planEnds) : null;
    public DateOnly? EnteredCare => Stage is Stage.LookedAfter ? IfKnown(_entersCare) : null;
    public DateOnly? LeftCare => Stage is Stage.LookedAfter ? IfKnown(LeavesCare) : null;

    /// <summary>Also where it is still to come.</summary>
    public DateOnly LeavesCare => Adoption?.Adopts ?? _ends;

    public DateOnly AsAt => Authority.AsAt;

    /// <summary>The last birthday; of an unborn child -1.</summary>
    public int Age => Born > AsAt ? -1 : AsAt.Year - Born.Year - (Born.AddYears(AsAt.Year - Born.Year) > AsAt ? 1 : 0);

    /// <summary>What is drawn for one purpose does not hang on what is drawn for another.</summary>
    public Draw Draw(int purpose) => Authority.Draw(Number, purpose);

    public DateOnly? IfKnown(DateOnly day) => day <= AsAt ? day : null;

    public static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    /// <summary>On the day of the referral; below 0 before birth. Whoever is in care was born, and nobody is a child still at the end who was not one.</summary>
    private static int AgeInDays(SyntheticPlace held, ref Draw draw)
    {
        const int Childhood = (18 * 365) - 10, Adulthood = (18 * 365) + 15;
        if (held.Stage is Stage.CareLeaver) return Adulthood;
        if (held.IsForAdoption) return draw.Between(1, 4 * 365);
        if (held.Stage is Stage.LookedAfter) return draw.Between(1, Childhood - held.Cycle);
        return draw.Chance(0.03) ? -draw.Between(1, 90) : draw.Between(0, Childhood - held.Cycle);
    }
}
