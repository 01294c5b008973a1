using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.GovUk;

namespace Candour.Pages.Boards;

/// <summary>A seat on a board as a person types it.</summary>
public sealed class MemberForm
{
    [Display(Name = "Who is it?", Description = "A post, so that whoever holds it sits on the board; or a person")]
    public Guid? Who { get; set; }

    [Display(Name = "Role")]
    public BoardRole Role { get; set; } = BoardRole.Member;

    [Display(Name = "Votes")]
    public bool Votes { get; set; }

    [Display(Name = "From (optional)", Description = "Leave it empty for somebody who has always been there")]
    public DateOnly? From { get; set; }

    [Display(Name = "Last day (optional)", Description = "To end a membership, give its last day. It stays in the record")]
    public DateOnly? To { get; set; }

    [Display(Name = "Who may come instead (optional)")]
    public List<Guid> Substitutes { get; set; } = [];

    public MembershipDraft Draft => new(Who, Role, Votes, From, To, Substitutes);

    public static MemberForm Of(Membership one) => new() { Who = one.Who, Role = one.Role, Votes = one.Votes, From = one.From, To = one.To, Substitutes = [.. one.Substitutes] };

    internal static IEnumerable<SelectItem> Roles { get; } = [.. Enum.GetValues<BoardRole>().Select(one => new SelectItem { Value = $"{one}", Text = BoardWords.Of(one) })];
}
