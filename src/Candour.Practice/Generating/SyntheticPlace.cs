namespace Candour.Practice.Generating;

/// <summary>A place among the children whom the authority knows of. One child follows another in it, so that there are as many of each kind on every day, and each is the same child as long as the lists tell of it.</summary>
internal sealed class SyntheticPlace
{
    private const int Purpose = 255;

    /// <summary>Days for which lists go on telling of what has ended.</summary>
    private const int Told = 184, AdoptionTold = 366;

    private static readonly DateOnly First = new(1900, 1, 1);

    public SyntheticPlace(Authority authority, int index)
    {
        var draw = authority.Draw(index, Purpose);
        Stage = draw.Of((Stage.Contact, 40), (Stage.EarlyHelp, 12), (Stage.Referral, 8), (Stage.Assessment, 14), (Stage.ChildInNeed, 12), (Stage.ChildProtection, 5), (Stage.LookedAfter, 6), (Stage.CareLeaver, 3));
        IsForAdoption = Stage is Stage.LookedAfter && draw.Chance(0.22);
        Lasts = Stage switch
        {
            Stage.ChildInNeed => draw.Between(90, 700),
            Stage.ChildProtection => draw.Chance(0.8) ? draw.Between(150, 560) : draw.Between(561, 1000),
            Stage.LookedAfter when IsForAdoption => SyntheticAdoption.Longest + 60,
            Stage.LookedAfter => draw.Between(120, draw.Of((400, 25), (1500, 40), (3300, 35))),
            Stage.CareLeaver => 6 * 365,
            _ => 0,
        };
        Cycle = Stage switch { Stage.CareLeaver => Lasts, Stage.LookedAfter when IsForAdoption => Lasts + AdoptionTold, _ => Lasts + Told };
        var first = First.AddDays(draw.Between(0, Cycle - 1));
        var turn = Math.Max(0, (authority.AsAt.DayNumber - first.DayNumber) / Cycle);
        (Child, Begins) = (((long)turn * authority.Children) + index, first.AddDays(turn * Cycle));
    }

    public Stage Stage { get; }

    public bool IsForAdoption { get; }

    /// <summary>The number of the child who has it.</summary>
    public long Child { get; }

    /// <summary>The day on which the child comes to the authority.</summary>
    public DateOnly Begins { get; }

    /// <summary>Days from then to the end of what is done; 0 where that hangs on something else.</summary>
    public int Lasts { get; }

    /// <summary>Days until the next child has the place.</summary>
    public int Cycle { get; }
}
