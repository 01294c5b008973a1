namespace Candour.Improvement;

/// <summary>A person as a form says it.</summary>
public sealed record PersonDraft(string? Name, string? Email = null)
{
    public Checked<Person> Add(ProgrammeView view, DateTimeOffset at) => Check(view, self: null)
        .Or(() => Fill(new() { Id = Ledger.Record.NewId(at), Name = "" }));

    public Checked<Person> Edit(ProgrammeView view, Person before) => Check(view, before).Or(() => Fill(before));

    private Person Fill(Person one) => one with { Name = Name!.Trim(), Email = Blank ? null : Email!.Trim() };

    private bool Blank => string.IsNullOrWhiteSpace(Email);

    private Problems Check(ProgrammeView view, Person? self) => new Problems()
        .Required(Name, "name", "Give the person’s name.")
        .Unless(Blank || Email!.Trim() is [not '@', .., not '@'] address && address.Count(one => one == '@') == 1 && !address.Contains(' ', StringComparison.Ordinal), "email", "An e-mail address has one @ and no spaces.")
        .Unless(Blank || view.People.All(one => one.Id == self?.Id || !Email!.Trim().Equals(one.Email, StringComparison.OrdinalIgnoreCase)), "email", "Another person has this address.");
}
