using System.ComponentModel.DataAnnotations;
using Candour.Improvement;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.People;

/// <summary>Adds a person, or changes one.</summary>
public sealed class PersonModel(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    /// <summary>Null where a person is added.</summary>
    [FromRoute]
    public Guid? Id { get; set; }

    [BindProperty]
    public PersonForm Form { get; set; } = new();

    public override string Back => "/people/persons";

    public Person? Before { get; private set; }

    protected override IActionResult? Instead()
    {
        if (Id is not { } id) return base.Instead();
        Before = View.Snapshot.Find<Person>(id);
        return Before is null ? NotFound() : base.Instead();
    }

    protected override FormFields Fields => FormFields.Of(Form, Before, PersonForm.Of);

    public void OnGet()
    {
        if (Before is null) return;
        Form = PersonForm.Of(Before);
        Version = View.Snapshot.VersionOf(Before.Id);
    }

    public Task<IActionResult> OnPostAsync()
    {
        var draft = new PersonDraft(Form.Name, Form.Email);
        return Before is null
            ? SaveAsync(Changes.PersonAdded, draft.Add(View, Desk.Now(View)), Recorded)
            : SaveAsync(Changes.PersonChanged, draft.Edit(View, Before), Recorded);
    }

    private static string Recorded(Person one) => $"{one.Name} is recorded.";
}

public sealed class PersonForm
{
    [Display(Name = "Name")]
    public string? Name { get; set; }

    [Display(Name = "E-mail address", Description = "Reminders and links go there; no page for the public shows it")]
    public string? Email { get; set; }

    public static PersonForm Of(Person one) => new() { Name = one.Name, Email = one.Email };
}
