using Candour.Site;

namespace Candour.Pages.People;

/// <summary>Who may do what, from the table by which every page is guarded.</summary>
public sealed class PermissionsModel(Desk desk) : ProgrammePage(desk);
