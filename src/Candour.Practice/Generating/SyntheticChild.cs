using System.Globalization;

namespace Candour.Practice.Generating;

/// <summary>How far a child has come into the care of the authority.</summary>
internal enum Stage { Contact, EarlyHelp, Referral, Assessment, ChildInNeed, ChildProtection, LookedAfter, CareLeaver }

/// <summary>What is true of a child, from which every list tells its part.</summary>
internal sealed class SyntheticChild
{
    private const int DaysInYear = 365;

    public SyntheticChild(Authority authority, int index)
    {
        (Authority, Index) = (authority, index);
        var draw = authority.Draw(index, 0);
        Id = string.Create(CultureInfo.InvariantCulture, $"C{index + 1:0000000}");
        Stage = draw.Of((Stage.Contact, 40), (Stage.EarlyHelp, 12), (Stage.Referral, 8), (Stage.Assessment, 14), (Stage.ChildInNeed, 12), (Stage.ChildProtection, 5), (Stage.LookedAfter, 6), (Stage.CareLeaver, 3));
        var isUnborn = Stage is not (Stage.LookedAfter or Stage.CareLeaver) && draw.Chance(0.008);
        Born = isUnborn ? AsAt.AddDays(draw.Between(1, 150)) : AsAt.AddDays(-BornBefore(ref draw));
        Gender = isUnborn ? "unknown" : draw.Of(("male", 520), ("female", 475), ("unknown", 3), ("neither", 2));
        Ethnicity = draw.Of(("WBRI", 42), ("WOTH", 7), ("MWBC", 4), ("MOTH", 4), ("AIND", 2), ("APKN", 4), ("ABAN", 12), ("AOTH", 4), ("BCRB", 4), ("BAFR", 7), ("BOTH", 3), ("OOTH", 3), ("NOBT", 4));
        Disability = draw.Of(("no", 88), ("yes", 10), ("unknown", 2));
        Need = draw.Of(("N1", 62), ("N2", 9), ("N3", 4), ("N4", 8), ("N5", 12), ("N6", 2), ("N8", 3));
        Source = draw.Of(("6", 28), ("2A", 20), ("3A", 4), ("3B", 4), ("3E", 6), ("3F", 6), ("1A", 8), ("1D", 3), ("5A", 7), ("5B", 5), ("4", 3), ("8", 4), ("9", 2));
        Referred = Earliest(AsAt.AddDays(-draw.Between(1, Stage switch
        {
            Stage.ChildInNeed => 540,
            Stage.ChildProtection => 720,
            Stage.LookedAfter => 8 * DaysInYear,
            _ => 182,
        })));
        if (Stage is Stage.LookedAfter) EnterCare(ref draw);
        if (Stage is Stage.ChildProtection) Protect(ref draw);
        if (Stage is Stage.ChildInNeed or Stage.ChildProtection && draw.Chance(0.12)) Close(ref draw);
    }

    public Authority Authority { get; }
    public int Index { get; }
    public string Id { get; }
    public Stage Stage { get; }
    public DateOnly Born { get; }
    public string Gender { get; }
    public string Ethnicity { get; }
    public string Disability { get; }
    public string Need { get; }
    public string Source { get; }
    public DateOnly Referred { get; }
    public DateOnly? Closed { get; private set; }
    public DateOnly Strategy { get; private set; }
    public DateOnly? PlanStarted { get; private set; }
    public DateOnly? PlanEnded { get; private set; }
    public DateOnly? EnteredCare { get; private set; }
    public DateOnly? LeftCare { get; private set; }
    public SyntheticAdoption? Adoption { get; private set; }

    public DateOnly AsAt => Authority.AsAt;

    /// <summary>The last birthday; of an unborn child -1.</summary>
    public int Age => Born > AsAt ? -1 : AsAt.Year - Born.Year - (Born.AddYears(AsAt.Year - Born.Year) > AsAt ? 1 : 0);

    /// <summary>A day so long ago, or the other day where that is later.</summary>
    public DateOnly Ago(int days, DateOnly atLeast) => Later(AsAt.AddDays(-days), atLeast);

    public static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    public DateOnly? IfKnown(DateOnly day) => day <= AsAt ? day : null;

    private int BornBefore(ref Draw draw)
    {
        if (Stage is Stage.CareLeaver) return draw.Between(18 * DaysInYear + 10, 24 * DaysInYear);
        return draw.Between(Stage is Stage.LookedAfter ? 60 : 1, (18 * DaysInYear) - 10);
    }

    /// <summary>Nobody is referred long before birth; whoever is in care was born.</summary>
    private DateOnly Earliest(DateOnly day) => Later(day, Stage is Stage.LookedAfter ? Born.AddDays(1) : Earlier(Born.AddDays(-90), AsAt));

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private void EnterCare(ref Draw draw)
    {
        EnteredCare = Earlier(Referred.AddDays(draw.Between(0, 60)), AsAt.AddDays(-1));
        if (Age < 7 && EnteredCare <= AsAt.AddDays(-150) && draw.Chance(0.35)) Adoption = new(this, EnteredCare.Value);
        if (Adoption?.Adopted is { } adopted) LeftCare = adopted;
        else if (Adoption is null && EnteredCare <= AsAt.AddDays(-40) && draw.Chance(0.12)) LeftCare = Ago(draw.Between(0, 170), EnteredCare.Value.AddDays(35));
    }

    private void Protect(ref Draw draw)
    {
        Strategy = Earlier(Referred.AddDays(draw.Between(0, 20)), AsAt);
        PlanStarted = IfKnown(Strategy.AddDays(draw.Chance(0.8) ? draw.Between(9, 21) : draw.Between(22, 40)));
        if (PlanStarted <= AsAt.AddDays(-100) && draw.Chance(0.12)) PlanEnded = Ago(draw.Between(0, 170), PlanStarted.Value.AddDays(95));
    }

    private void Close(ref Draw draw)
    {
        if (PlanStarted is not null && PlanEnded is null) return;
        var from = Later(PlanEnded ?? Referred.AddDays(70), Referred.AddDays(70));
        if (from <= AsAt) Closed = Ago(draw.Between(0, 170), from);
    }
}
