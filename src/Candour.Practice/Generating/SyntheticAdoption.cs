namespace Candour.Practice.Generating;

/// <summary>A child's way from the decision for adoption to the order, as far as it has come.</summary>
internal sealed class SyntheticAdoption
{
    public SyntheticAdoption(SyntheticChild child, DateOnly enteredCare)
    {
        var draw = child.Authority.Draw(child.Index, 100);
        Fostered = draw.Chance(0.12) ? child.IfKnown(enteredCare.AddDays(draw.Between(20, 90))) : null;
        var decided = enteredCare.AddDays(draw.Between(100, 150));
        Decided = decided;
        if (draw.Chance(0.08)) Reversed = child.IfKnown(decided.AddDays(draw.Between(90, 300)));
        if (Reversed is not null) return;
        Ordered = child.IfKnown(decided.AddDays(draw.Between(40, 150)));
        Matched = Ordered is { } order ? child.IfKnown(order.AddDays(draw.Between(30, 260))) : null;
        Placed = Matched is { } match ? child.IfKnown(match.AddDays(draw.Between(10, 40))) : null;
        // The list goes back a year; whoever waits longer waits for the court.
        Adopted = Placed is { } placed && child.IfKnown(placed.AddDays(draw.Between(120, 300))) is { } adopted && adopted >= child.AsAt.AddYears(-1) ? adopted : null;
    }

    public DateOnly Decided { get; }
    public DateOnly? Fostered { get; }
    public DateOnly? Ordered { get; }
    public DateOnly? Matched { get; }
    public DateOnly? Placed { get; }
    public DateOnly? Adopted { get; }
    public DateOnly? Reversed { get; }
}
