using Candour.Governance;
using Candour.Site;
using Candour.Writing;
using Candour.Writing.Boards;

namespace Candour.Pages.Decisions;

/// <summary>The register of decisions as a document, all of it whatever the list before it shows.</summary>
public sealed class PrintModel(Desk desk) : WrittenBoardPage(desk)
{
    public override (string Address, string Name) From => (Links.Decisions(Board), "Decisions");

    protected override string Kind => "decisions";

    protected override WrittenDocument Write(Board board) => DecisionRegisterPaper.Of(Governance, board, Today);
}
