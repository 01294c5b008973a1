namespace Candour.Improvement;

/// <summary>A plan as a form says it.</summary>
/// <param name="Themes">By name, in the order in which they are shown.</param>
public sealed record PlanDraft(string Code, string Name, IReadOnlyList<string> Themes)
{
    public static PlanDraft Of(Plan one) => new(one.Code, one.Name, [.. one.Themes.Select(theme => theme.Name)]);

    public Checked<Plan> Add(ProgrammeView view, DateTimeOffset at) => Check()
        .Unless(!view.Codes.Contains(Code.Trim()), "code", "Another source or plan has this code.")
        .Or(() => Fill(new() { Id = Ledger.Record.NewId(at), Code = Code.Trim(), Name = Name.Trim() }, at));

    /// <remarks>A theme keeps its identity with its name; one that actions belong to cannot be left out.</remarks>
    public Checked<Plan> Edit(ProgrammeView view, Plan before, DateTimeOffset at)
    {
        var leftOut = before.Themes.FirstOrDefault(theme =>
            !Named().Contains(theme.Name, StringComparer.OrdinalIgnoreCase) && view.ActionsOf(before).Any(one => one.Theme == theme.Id));
        return Check()
            .Unless(Code == before.Code, "code", "The code stays; the references of its actions are made of it.")
            .Unless(leftOut is null, "themes", $"Actions belong to the theme “{leftOut?.Name}”. Give them another first.")
            .Or(() => Fill(before, at));
    }

    /// <summary>A theme by another name. Its actions stay with it.</summary>
    public static Plan Rename(Plan plan, Guid theme, string name) =>
        plan with { Themes = [.. plan.Themes.Select(one => one.Id == theme ? one with { Name = name } : one)] };

    /// <summary>A name for the plan as it stands at a moment.</summary>
    public static Checked<Plan> NameVersion(Plan plan, string name, DateTimeOffset at, string agreedBy, string? note) => new Problems()
        .Required(name, "name", "Give the version a name.")
        .Required(agreedBy, "agreedBy", "Say who agreed it.")
        .Unless(plan.Versions.All(one => !one.Name.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase)), "name", "The plan has a version of this name.")
        .Or(() => plan with { Versions = [.. plan.Versions, new(name.Trim(), at, agreedBy.Trim(), note)] });

    private Problems Check() => new Problems()
        .Required(Name, "name", "Say what the plan is called.")
        .Unless(Reference.IsCode(Code.Trim()), "code", "A code has up to 20 letters, figures and hyphens, and starts with a letter.")
        .Unless(Named().Count() == Themes.Count(one => !string.IsNullOrWhiteSpace(one)), "themes", "Two themes have the same name.");

    private IEnumerable<string> Named() => Themes.Select(one => one.Trim()).Where(one => one.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase);

    private Plan Fill(Plan plan, DateTimeOffset at) => plan with
    {
        Name = Name.Trim(),
        Themes = [.. Named().Select(name =>
            plan.Themes.FirstOrDefault(one => one.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } known
                ? known with { Name = name }
                : new Theme(Ledger.Record.NewId(at), name))],
    };
}
