using Candour.Ledger;

namespace Candour.Improvement;

/// <summary>A course as a form says it.</summary>
public sealed record CourseDraft
{
    public string? Title { get; init; }

    public string? Content { get; init; }

    /// <summary>"Assessment: 88" on each line.</summary>
    public string? Audiences { get; init; }

    public DateOnly? By { get; init; }

    public string? Effect { get; init; }

    public Guid? Measure { get; init; }

    /// <summary>References of actions.</summary>
    public string? Actions { get; init; }

    public Guid? Owner { get; init; }

    public Checked<Course> Add(ProgrammeView view, DateTimeOffset at) =>
        Check(view).Or(() => Fill(view, new() { Id = Record.NewId(at), Number = view.Register<Course>().Next("T"), Title = "" }));

    public Checked<Course> Change(ProgrammeView view, Course before) => Check(view).Or(() => Fill(view, before));

    private Course Fill(ProgrammeView view, Course one) => one with
    {
        Title = Title!.Trim(),
        Content = Draft.Said(Content),
        Audiences = ServiceLines.Audiences(Audiences).Read,
        By = By,
        Effect = Draft.Said(Effect),
        Measure = Measure,
        Actions = Mentioned.Actions(Actions, view).Known,
        Owner = Owner,
    };

    private Problems Check(ProgrammeView view)
    {
        var (actions, (audiences, unread)) = (Mentioned.Actions(Actions, view), ServiceLines.Audiences(Audiences));
        return new Problems()
            .Required(Title, "title", "Give it a name.")
            .Unless(unread is null, "audiences", $"“{unread}” cannot be read. Write a service and how many people, such as Assessment: 88.")
            .Unless(audiences.DistinctBy(one => one.Service, StringComparer.OrdinalIgnoreCase).Count() == audiences.Count, "audiences", "A service stands there twice.")
            .Unless(actions.Unknown.Count == 0, "actions", $"No action is called {InWords.List(actions.Unknown)}.")
            .Unless(Owner is null || view.PostBy(Owner.Value) is not null, "owner", "Choose the post that answers for it.");
    }
}
