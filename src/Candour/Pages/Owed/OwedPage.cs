using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Owed;

/// <summary>What the signed-in person's posts owe; for who services boards, what everybody owes.</summary>
public abstract class OwedPage(Desk desk) : ProgrammePage(desk)
{
    /// <summary>A post or person, where only theirs is asked for.</summary>
    [FromQuery]
    public Guid? Who { get; set; }

    public bool SeesAll => Access.Allows(User, Permission.ServiceBoards);

    public Guid? Person => SignedInPerson.PersonOf(User);

    protected IReadOnlyList<OwedRow> Rows() => SeesAll
        ? Who is null ? OwedRows.Of(Governance, Today).Things : [.. OwedRows.Of(Governance, Today).All.Where(one => one.Who == Who)]
        : Person is { } person ? [.. OwedRow.ByPerson(Governance, person, Today)] : [];
}
