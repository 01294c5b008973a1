using Candour.Site;

namespace Candour.Pages.ForwardPlan;

/// <summary>The forward plan as one table, as a board has it among its papers.</summary>
public sealed class PrintModel(Desk desk) : ForwardPlanPage(desk);
