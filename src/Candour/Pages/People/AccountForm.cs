using System.ComponentModel.DataAnnotations;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Site;
using Candour.Storage;

namespace Candour.Pages.People;

public sealed class AccountForm
{
    [Display(Name = "Name", Description = "A post, or a name: the history names this person so, for good")]
    [Required(ErrorMessage = "Give the name.")]
    public string? Name { get; set; }

    [Display(Name = "E-mail address")]
    [Required(ErrorMessage = "Give the e-mail address.")]
    [EmailAddress(ErrorMessage = "An e-mail address has one @ and no spaces.")]
    public string? Email { get; set; }

    [Display(Name = "Roles")]
    public List<Roles> Roles { get; set; } = [];

    [Display(Name = "Which person is it?", Description = "A lead reports on the actions of the posts that this person holds")]
    public Guid? Person { get; set; }

    [Display(Name = "Last day of access", Description = "Leave empty for no end")]
    public DateOnly? Until { get; set; }

    public static AccountForm Of(User user) => new()
    {
        Name = user.DisplayName, Email = user.Email, Person = user.Person, Until = user.AccessUntil,
        Roles = [.. RoleWords.All.Where(one => user.Roles.HasFlag(one))],
    };

    public Roles AllRoles => Roles.Aggregate(Storage.Roles.None, (all, one) => all | one);

    internal static IEnumerable<Choice> Choices => RoleWords.All.Select(one => new Choice { Value = one.ToString(), Text = RoleWords.Of(one) });

    internal IEnumerable<FieldProblem> Problems(ProgrammeView view)
    {
        if (AllRoles == Storage.Roles.None) yield return new("roles", "Choose at least one role.");
        if (Person is { } id && view.Snapshot.Find<Person>(id) is null) yield return new("person", "Choose a person of the list.");
    }

    internal void Fill(User user) => (user.DisplayName, user.Email, user.UserName, user.Roles, user.Person, user.AccessUntil) =
        (Name!.Trim(), Email!.Trim(), Email.Trim(), AllRoles, Person, Until);
}
