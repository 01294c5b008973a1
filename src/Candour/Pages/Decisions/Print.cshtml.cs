using Candour.Governance;
using Candour.Site;
using Candour.Writing;
using Candour.Writing.Boards;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Decisions;

/// <summary>The register of decisions as a document, all of it whatever the list before it shows.</summary>
public sealed class PrintModel(Desk desk) : WrittenPage(desk)
{
    [FromRoute]
    public string Code { get; set; } = "";

    private Board Board => Governance.BoardBy(Code)!;

    public override (string Address, string Name) From => (Links.Decisions(Board), "Decisions");

    protected override WrittenDocument? Write() => Governance.BoardBy(Code) is { } board ? DecisionRegisterPaper.Of(Governance, board, Today) : null;

    protected override string FileName => $"decisions-{Board.Code}-{Today:yyyy-MM-dd}";
}
