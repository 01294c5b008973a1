using Candour.Improvement;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Candour.Pages;

/// <summary>A page that changes a record. It names the version that its form was made from; in the past it leads back to what can be read there.</summary>
/// <remarks>Where somebody else was quicker, nothing is saved: the page shows both versions, and is sent again with what its person chose.</remarks>
public abstract class ChangePage(Desk desk, Conflicts conflicts) : ProgrammePage(desk)
{
    private SentForm _sent = null!;

    /// <summary>The version that the form was made from; 0 for a new record.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>What a person chose of each version, by field, after somebody else was quicker.</summary>
    [BindProperty]
    public Dictionary<string, string> Take { get; set; } = [];

    /// <summary>Whether the page was sent by its button that removes the record. What somebody chose of fields, after a conflict, must not be sent to that button.</summary>
    protected bool Removes => Request.Query["handler"] == "Remove";

    /// <summary>Set where somebody else was quicker: the page shows both versions in place of the form.</summary>
    public ConflictView? Conflict { get; private set; }

    /// <summary>Where the page was opened from, and where it leads when it is done.</summary>
    public abstract string Back { get; }

    /// <summary>What the form asks.</summary>
    protected abstract FormFields Fields { get; }

    public override Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next) =>
        base.OnPageHandlerExecutionAsync(context, () =>
        {
            if (!HttpMethods.IsPost(Request.Method)) return next();
            _sent = new(Fields, Take, Words);
            _sent.Settle(ModelState);
            return next();
        });

    protected override IActionResult? Instead() => Desk.AsAt is null ? null : LocalRedirect(Keep(Back));

    /// <summary>What stands in a field of the form, in words.</summary>
    protected virtual string Words(string field, object? value) => FormWords.Of(value, View);

    /// <summary>What is wrong with a field that no command of the domain looks at.</summary>
    protected void Refuse(bool wrong, string field, string message)
    {
        if (wrong) ModelState.AddModelError($"Form.{field}", message);
    }

    /// <summary>Saves what was asked for as the version after the form's, or says beside the fields what is wrong.</summary>
    protected Task<IActionResult> SaveAsync<T>(string type, Checked<T> asked, string done, string? reason = null) where T : Record =>
        SaveAsync(type, asked, _ => done, reason);

    /// <param name="done">What is told of the record that was saved.</param>
    /// <param name="follow">What changes with it.</param>
    protected async Task<IActionResult> SaveAsync<T>(string type, Checked<T> asked, Func<T, string> done, string? reason = null, Func<T, IEnumerable<Change>>? follow = null) where T : Record
    {
        ModelState.Say(asked.Problems);
        return ModelState.IsValid && asked.Value is { } after ? await SaveAsync([new(type, after, Version), .. follow?.Invoke(after) ?? []], reason, done(after)) : Page();
    }

    /// <summary>Adds a record that bears a number: where somebody else took it first, what was asked for is made again with the next.</summary>
    /// <param name="follow">What changes with it.</param>
    protected Task<IActionResult> AddNumberedAsync<T>(string type, Func<Checked<T>> ask, string done, string? reason = null, Func<T, IEnumerable<Change>>? follow = null) where T : Record =>
        AddNumberedAsync(type, ask, _ => (done, Back), reason, follow);

    /// <param name="done">What is told of the record that was added, and where that leads.</param>
    protected async Task<IActionResult> AddNumberedAsync<T>(string type, Func<Checked<T>> ask, Func<T, (string Said, string To)> done, string? reason = null, Func<T, IEnumerable<Change>>? follow = null) where T : Record
    {
        for (var asked = ask(); ; asked = ask())
        {
            ModelState.Say(asked.Problems);
            if (!ModelState.IsValid || asked.Value is not { } added) return Page();
            if (await Desk.SaveAsync([Change.Add(type, added), .. follow?.Invoke(added) ?? []], reason) is not Saved.Conflict) return Done(done(added));
            await LoadAsync();
        }
    }

    protected Task<IActionResult> SaveAsync(Change change, string? reason, string done) => SaveAsync([change], reason, done);

    /// <param name="changes">First the one of the record that the form was made from, then what follows from it.</param>
    protected async Task<IActionResult> SaveAsync(IReadOnlyList<Change> changes, string? reason, string done)
    {
        if (await Desk.SaveAsync(changes, reason) is not Saved.Conflict) return Done(done);
        await LoadAsync();
        Conflict = await conflicts.LookAsync(View, changes[0], _sent, Request.Form, Back);
        return Page();
    }

    protected IActionResult Done(string said) => Done((said, Back));

    private LocalRedirectResult Done((string Said, string To) what)
    {
        TempData["Done"] = what.Said;
        return LocalRedirect(what.To);
    }
}
