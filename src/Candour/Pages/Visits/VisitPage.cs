using Candour.Assurance;
using Candour.Ledger;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Visits;

/// <summary>A page about one visit, named by its number in the address.</summary>
public abstract class VisitPage(Desk desk) : ProgrammePage(desk)
{
    [FromRoute]
    public string Number { get; set; } = "";

    public VisitView Visits => VisitView.Of(View);

    public Visit Visit => Visits.By(Number)!;

    protected override IActionResult? Instead() => Visits.By(Number) is null ? NotFound() : null;
}

/// <summary>A page that changes a visit, or what belongs to it.</summary>
public abstract class VisitChangePage(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    [FromRoute]
    public string Number { get; set; } = "";

    public VisitView Visits => VisitView.Of(View);

    public Visit Visit => Visits.By(Number)!;

    public override string Back => Links.Visit(Visit);

    protected override IActionResult? Instead() => Visits.By(Number) is null ? NotFound() : base.Instead();

    protected override string Words(string field, object? value) => value switch
    {
        VisitKind kind => VisitNames.Of(kind),
        Progress progress => VisitNames.Of(progress),
        _ => base.Words(field, value),
    };
}

/// <summary>A page that adds something to a visit, or changes or takes out what was added.</summary>
public abstract class VisitPartPage<T>(Desk desk, Conflicts conflicts) : VisitChangePage(desk, conflicts) where T : Record
{
    /// <summary>Null for something new.</summary>
    [FromRoute]
    public Guid? Id { get; set; }

    public T? Part => Id is { } id ? View.Snapshot.Find<T>(id) : null;

    /// <summary>The name by which the ledger has it that such a thing is taken out.</summary>
    protected abstract string Removal { get; }

    protected override IActionResult? Instead() => base.Instead() ?? (Id is null || Part?.About == Visit.Id ? null : NotFound());

    public void OnGet()
    {
        if (Part is not { } part) return;
        Version = View.Snapshot.VersionOf(part.Id);
        Fill(part);
    }

    public async Task<IActionResult> OnPostRemoveAsync() =>
        Part is { } part ? await SaveAsync(Change.Remove(Removal, part, Version), null, "It is taken out. History keeps it.") : NotFound();

    /// <summary>Puts into the form what is there.</summary>
    protected abstract void Fill(T part);
}
