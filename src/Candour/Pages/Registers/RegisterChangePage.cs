using Candour.Improvement;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Registers;

/// <summary>A page that changes a record of a register, named by its number in the address.</summary>
public abstract class RegisterChangePage<T>(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts) where T : NumberedRecord
{
    [FromRoute]
    public string Number { get; set; } = "";

    public T One => View.Register<T>().By(Number)!;

    public override string Back => RecordLinks.To(One, View)!;

    protected override IActionResult? Instead() => View.Register<T>().By(Number) is null ? NotFound() : base.Instead();

    protected override string Words(string field, object? value) => RegisterNames.Of(value) ?? base.Words(field, value);

    protected void ReadVersion() => Version = View.Snapshot.VersionOf(One.Id);
}
