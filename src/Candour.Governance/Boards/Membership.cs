using Candour.Improvement;

namespace Candour.Governance;

public enum BoardRole { Chair, ViceChair, Member, Adviser, InAttendance, Clerk }

/// <summary>A post's or person's seat on a board, for a time.</summary>
public sealed record Membership : ToldRecord
{
    public required Guid Board { get; init; }

    /// <summary>A post or a person.</summary>
    public required Guid Who { get; init; }

    public BoardRole Role { get; init; } = BoardRole.Member;

    public bool Votes { get; init; }

    /// <summary>Null where it has always been so.</summary>
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>The posts or people who may come instead.</summary>
    public IReadOnlyList<Guid> Substitutes { get; init; } = [];

    public override Guid About => Board;

    public override IEnumerable<Guid> StandsOn => [Board, Who, .. Substitutes];

    public bool HoldsOn(DateOnly day) => !(From > day) && !(To < day);

    public override string Name(ProgrammeView view) => $"{Describe.Name(Who, view)}, {Describe.Name(Board, view)}";
}
