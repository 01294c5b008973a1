using Candour.Improvement;
using Candour.Ledger;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Registers;

/// <summary>A page about one record of a register, named by its number in the address.</summary>
public abstract class RegisterPage<T>(Desk desk, History history, RecordKinds kinds) : ProgrammePage(desk) where T : NumberedRecord
{
    [FromRoute]
    public string Number { get; set; } = "";

    public T One => View.Register<T>().By(Number)!;

    /// <summary>What happened to it, newest first.</summary>
    public IReadOnlyList<StoryEvent> Story { get; private set; } = [];

    public async Task OnGetAsync() =>
        Story =
        [
            .. ActionStory.Of(await history.AboutAsync(Desk.Authority, One.Id, Desk.Until, HttpContext.RequestAborted), kinds, View)
                .Select(one => one with { Differences = [.. one.Differences.Select(difference => difference.News()).Where(news => (news.Before ?? news.After) is not null)] }),
        ];

    protected override IActionResult? Instead() => View.Register<T>().By(Number) is null ? NotFound() : null;
}
