namespace Candour.Practice.Generating;

/// <summary>A child's way from the decision for adoption to the order, as far as it has come.</summary>
internal sealed class SyntheticAdoption
{
    /// <summary>The most days from entering care to the order.</summary>
    public const int Longest = 900;

    public SyntheticAdoption(SyntheticChild child, DateOnly enteredCare)
    {
        var draw = child.Draw(100);
        var fostered = enteredCare.AddDays(draw.Between(20, 90));
        if (draw.Chance(0.12)) Fostered = child.IfKnown(fostered);
        Decided = enteredCare.AddDays(draw.Between(100, 150));
        var isReversed = draw.Chance(0.08);
        var reversed = Decided.AddDays(draw.Between(90, 300));
        if (isReversed)
        {
            (Reversed, IsTold) = (child.IfKnown(reversed), Decided <= child.AsAt && reversed >= child.AsAt.AddYears(-1));
            return;
        }
        var ordered = Decided.AddDays(draw.Between(40, 150));
        var matched = ordered.AddDays(draw.Between(30, 260));
        var placed = matched.AddDays(draw.Between(10, 40));
        Adopts = placed.AddDays(draw.Between(120, 300));
        IsTold = Decided <= child.AsAt && Adopts >= child.AsAt.AddYears(-1);
        (Ordered, Matched, Placed, Adopted) = (child.IfKnown(ordered), child.IfKnown(matched), child.IfKnown(placed), child.IfKnown(Adopts.Value));
    }

    /// <summary>Whether the list tells of it: from the decision until a year after the order.</summary>
    public bool IsTold { get; }

    public DateOnly Decided { get; }
    public DateOnly? Fostered { get; }
    public DateOnly? Ordered { get; }
    public DateOnly? Matched { get; }
    public DateOnly? Placed { get; }
    public DateOnly? Adopted { get; }
    public DateOnly? Reversed { get; }

    /// <summary>The day of the order, also where it is still to come; null where there is none to come.</summary>
    public DateOnly? Adopts { get; }
}
