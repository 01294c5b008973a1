using System.Security.Claims;
using Candour.Storage;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Candour.Site;

/// <summary>Who may do what, and what each page asks for. A page that is not in the table is open to nobody.</summary>
internal static class Access
{
    public const string Nobody = "Nobody";

    /// <summary>What each of a programme's people may do.</summary>
    private static readonly Dictionary<Roles, Permission[]> Granted = new()
    {
        [Roles.ImprovementManager] =
        [
            Permission.Read, Permission.UpdateActions, Permission.EditPlan, Permission.Import, Permission.Rule,
            Permission.ServiceBoards, Permission.WritePapers, Permission.ClearPapers, Permission.EditPeople, Permission.ChangeSettings,
        ],
        [Roles.ActionLead] = [Permission.Read, Permission.UpdateActions, Permission.WritePapers, Permission.ClearPapers],
        [Roles.CommitteeOfficer] = [Permission.Read, Permission.ServiceBoards, Permission.WritePapers, Permission.ClearPapers],
        [Roles.BoardMember] = [Permission.Read, Permission.ClearPapers],
        [Roles.Analyst] = [Permission.Read],
        [Roles.Auditor] = [Permission.Read],
        [Roles.FinanceOrLegalOfficer] = [Permission.Read, Permission.WritePapers, Permission.ClearPapers],
        [Roles.ExternalReader] = [Permission.Read],
        [Roles.Administrator] = [Permission.Read, Permission.ManageAccounts, Permission.EditPeople, Permission.ChangeSettings],
    };

    /// <summary>Each page with the permission that it asks for; null for everybody, signed in or not.</summary>
    public static readonly IReadOnlyDictionary<string, Permission?> Pages = new Dictionary<string, Permission?>
    {
        ["/Account/SignIn"] = null,
        ["/Account/Link"] = null,
        ["/Account/SignOut"] = null,
        ["/Account/Denied"] = null,
        ["/Error"] = null,
        ["/Index"] = null,
        ["/Public/Index"] = null,
        ["/Public/Plan"] = null,
        ["/Public/BoardFeed"] = null,
        ["/Public/Accessibility"] = null,
        ["/Public/Privacy"] = null,
        ["/Account/Index"] = Permission.Read,
        ["/Overview/Index"] = Permission.Read,
        ["/Actions/Index"] = Permission.Read,
        ["/Actions/Groups"] = Permission.Read,
        ["/Actions/Csv"] = Permission.Read,
        ["/Actions/Details"] = Permission.Read,
        ["/Actions/Add"] = Permission.EditPlan,
        ["/Actions/Edit"] = Permission.EditPlan,
        ["/Actions/MoveDate"] = Permission.EditPlan,
        ["/Actions/Close"] = Permission.EditPlan,
        ["/Actions/Transfer"] = Permission.EditPlan,
        ["/Actions/Reopen"] = Permission.EditPlan,
        ["/Actions/Leads"] = Permission.EditPlan,
        ["/Actions/Import"] = Permission.EditPlan,
        ["/Actions/DryRun"] = Permission.EditPlan,
        ["/Actions/Imported"] = Permission.EditPlan,
        ["/Actions/Ask"] = Permission.EditPlan,
        ["/Actions/Chase"] = Permission.EditPlan,
        ["/Actions/Update"] = Permission.UpdateActions,
        ["/Report/Index"] = null,
        ["/Sources/Index"] = Permission.Read,
        ["/Sources/Details"] = Permission.Read,
        ["/Sources/Add"] = Permission.EditPlan,
        ["/Sources/Edit"] = Permission.EditPlan,
        ["/Plans/Index"] = Permission.Read,
        ["/Plans/Details"] = Permission.Read,
        ["/Plans/Add"] = Permission.EditPlan,
        ["/Plans/Agree"] = Permission.EditPlan,
        ["/Plans/Themes"] = Permission.EditPlan,
        ["/Recommendations/Index"] = Permission.Read,
        ["/Recommendations/Csv"] = Permission.Read,
        ["/Recommendations/Details"] = Permission.Read,
        ["/Recommendations/Add"] = Permission.EditPlan,
        ["/Recommendations/Edit"] = Permission.EditPlan,
        ["/Documents/Index"] = Permission.Read,
        ["/Documents/Details"] = Permission.Read,
        ["/Documents/Source"] = Permission.Read,
        ["/Documents/File"] = Permission.Read,
        ["/Documents/Taken"] = Permission.Read,
        ["/Documents/Add"] = Permission.Import,
        ["/Documents/Correct"] = Permission.Import,
        ["/Documents/Undo"] = Permission.Import,
        ["/Documents/Discard"] = Permission.Import,
        ["/Search/Index"] = Permission.Read,
        ["/WeakSpots/Index"] = Permission.Read,
        ["/WeakSpots/Csv"] = Permission.Read,
        ["/WeakSpots/Waive"] = Permission.Rule,
        ["/Deadlines/Index"] = Permission.Read,
        ["/Deadlines/Events"] = Permission.Read,
        ["/Deadlines/AddEvent"] = Permission.Rule,
        ["/Deadlines/Event"] = Permission.Rule,
        ["/Deadlines/Rule"] = Permission.Rule,
        ["/Boards/Index"] = Permission.Read,
        ["/Boards/Details"] = Permission.Read,
        ["/Boards/Add"] = Permission.ServiceBoards,
        ["/Boards/Edit"] = Permission.ServiceBoards,
        ["/Boards/End"] = Permission.ServiceBoards,
        ["/Boards/Terms"] = Permission.Read,
        ["/Boards/WriteTerms"] = Permission.ServiceBoards,
        ["/Boards/AgreeTerms"] = Permission.ServiceBoards,
        ["/Boards/Members"] = Permission.Read,
        ["/Boards/AddMember"] = Permission.ServiceBoards,
        ["/Boards/Member"] = Permission.ServiceBoards,
        ["/Decisions/Index"] = Permission.Read,
        ["/Decisions/Csv"] = Permission.Read,
        ["/Decisions/Details"] = Permission.Read,
        ["/Decisions/Edit"] = Permission.ServiceBoards,
        ["/Decisions/Publish"] = Permission.ServiceBoards,
        ["/Decisions/CallIn"] = Permission.ServiceBoards,
        ["/Decisions/Outcome"] = Permission.ServiceBoards,
        ["/Decisions/AddAction"] = Permission.ServiceBoards,
        ["/Decisions/MoveDate"] = Permission.ServiceBoards,
        ["/Decisions/AgreeClaim"] = Permission.ServiceBoards,
        ["/Decisions/AskForEvidence"] = Permission.ServiceBoards,
        ["/Boards/Review"] = Permission.Read,
        ["/Escalations/Index"] = Permission.Read,
        ["/Escalations/Raise"] = Permission.ServiceBoards,
        ["/Escalations/Answer"] = Permission.ServiceBoards,
        ["/BoardActions/Index"] = Permission.Read,
        ["/BoardActions/Csv"] = Permission.Read,
        ["/BoardActions/Details"] = Permission.Read,
        ["/BoardActions/Reply"] = Permission.Read,
        ["/BoardActions/Done"] = Permission.ServiceBoards,
        ["/BoardActions/Drop"] = Permission.ServiceBoards,
        ["/BoardActions/Reopen"] = Permission.ServiceBoards,
        ["/BoardActions/CarryForward"] = Permission.ServiceBoards,
        ["/BoardActions/Due"] = Permission.ServiceBoards,
        ["/BoardActions/Edit"] = Permission.ServiceBoards,
        ["/ForwardPlan/Index"] = Permission.Read,
        ["/ForwardPlan/Print"] = Permission.Read,
        ["/ForwardPlan/Csv"] = Permission.Read,
        ["/ForwardPlan/Add"] = Permission.ServiceBoards,
        ["/ForwardPlan/Edit"] = Permission.ServiceBoards,
        ["/ForwardPlan/Send"] = Permission.ServiceBoards,
        ["/ForwardPlan/Drop"] = Permission.ServiceBoards,
        ["/Papers/Index"] = Permission.Read,
        ["/Papers/Details"] = Permission.Read,
        ["/Papers/File"] = Permission.Read,
        ["/Papers/Versions"] = Permission.Read,
        ["/Papers/Add"] = Permission.WritePapers,
        ["/Papers/Edit"] = Permission.WritePapers,
        ["/Papers/Upload"] = Permission.WritePapers,
        ["/Papers/Withdraw"] = Permission.WritePapers,
        ["/Papers/Seek"] = Permission.WritePapers,
        ["/Papers/Answer"] = Permission.ClearPapers,
        ["/Papers/Comment"] = Permission.ClearPapers,
        ["/Owed/Index"] = Permission.Read,
        ["/Owed/Csv"] = Permission.Read,
        ["/Owed/Feed"] = null,
        ["/Boards/Calendar"] = Permission.ServiceBoards,
        ["/Boards/AddMeeting"] = Permission.ServiceBoards,
        ["/Meetings/Index"] = Permission.Read,
        ["/Meetings/Csv"] = Permission.Read,
        ["/Meetings/Details"] = Permission.Read,
        ["/Meetings/Agenda"] = Permission.Read,
        ["/Meetings/Arrange"] = Permission.ServiceBoards,
        ["/Meetings/AddItem"] = Permission.ServiceBoards,
        ["/Meetings/Item"] = Permission.ServiceBoards,
        ["/Meetings/Supplement"] = Permission.ServiceBoards,
        ["/Meetings/Dispatch"] = Permission.ServiceBoards,
        ["/Meetings/Edit"] = Permission.ServiceBoards,
        ["/Meetings/Move"] = Permission.ServiceBoards,
        ["/Meetings/Cancel"] = Permission.ServiceBoards,
        ["/Past/Index"] = Permission.Read,
        ["/Past/Entry"] = Permission.Read,
        ["/Past/Step"] = Permission.Read,
        ["/Past/Integrity"] = Permission.Read,
        ["/People/Index"] = Permission.Read,
        ["/People/Post"] = Permission.Read,
        ["/People/AddPost"] = Permission.EditPeople,
        ["/People/EditPost"] = Permission.EditPeople,
        ["/People/Holder"] = Permission.EditPeople,
        ["/People/Persons"] = Permission.Read,
        ["/People/Person"] = Permission.EditPeople,
        ["/People/AddPerson"] = Permission.EditPeople,
        ["/People/Permissions"] = Permission.Read,
        ["/People/Accounts"] = Permission.ManageAccounts,
        ["/People/Account"] = Permission.ManageAccounts,
        ["/People/Invite"] = Permission.ManageAccounts,
        ["/Minutes/Attendance"] = Permission.Read,
        ["/Minutes/Index"] = Permission.Read,
        ["/Minutes/Print"] = Permission.Read,
        ["/Minutes/Item"] = Permission.ServiceBoards,
        ["/Minutes/RaiseAction"] = Permission.ServiceBoards,
        ["/Minutes/Decide"] = Permission.ServiceBoards,
        ["/Minutes/Defer"] = Permission.ServiceBoards,
        ["/Minutes/Circulate"] = Permission.ServiceBoards,
        ["/Minutes/Comment"] = Permission.Read,
        ["/Minutes/AnswerComment"] = Permission.ServiceBoards,
        ["/Minutes/Approve"] = Permission.ServiceBoards,
        ["/Minutes/Reopen"] = Permission.ServiceBoards,
        ["/Minutes/Close"] = Permission.ServiceBoards,
        ["/Minutes/Vote"] = Permission.ServiceBoards,
        ["/Minutes/Order"] = Permission.ServiceBoards,
        ["/Minutes/Declare"] = Permission.Read,
        ["/Minutes/TakeBack"] = Permission.Read,
        ["/Minutes/Hours"] = Permission.ServiceBoards,
        ["/Minutes/Taken"] = Permission.ServiceBoards,
        ["/Settings/Index"] = Permission.ChangeSettings,
        ["/Settings/Council"] = Permission.ChangeSettings,
        ["/Settings/Programme"] = Permission.ChangeSettings,
        ["/Settings/Claims"] = Permission.ChangeSettings,
        ["/Settings/AddClaim"] = Permission.ChangeSettings,
        ["/Settings/EditClaim"] = Permission.ChangeSettings,
        ["/Settings/Phrases"] = Permission.ServiceBoards,
        ["/Settings/AddPhrase"] = Permission.ServiceBoards,
        ["/Settings/EditPhrase"] = Permission.ServiceBoards,
        ["/Settings/Mail"] = Permission.ChangeSettings,
        ["/Settings/ClockRules"] = Permission.Read,
    };

    public static bool Allows(ClaimsPrincipal person, Permission permission) => Allows(SignedInPerson.RolesOf(person), permission);

    public static bool Allows(Roles roles, Permission permission) => Granted.Any(grant => roles.HasFlag(grant.Key) && grant.Value.Contains(permission));

    public static IEnumerable<Roles> RolesWith(Permission permission) => Granted.Where(grant => grant.Value.Contains(permission)).Select(grant => grant.Key);

    public static void AddPolicies(AuthorizationOptions options)
    {
        options.AddPolicy(Nobody, policy => policy.RequireAssertion(_ => false));
        foreach (var permission in Enum.GetValues<Permission>())
            options.AddPolicy(permission.ToString(), policy => policy.RequireAuthenticatedUser().RequireAssertion(context => Allows(context.User, permission)));
        options.FallbackPolicy = options.GetPolicy(Nobody);
    }

    /// <summary>Puts the table's policy on each page.</summary>
    public static void Guard(PageApplicationModel page)
    {
        var path = page.AreaName is null ? page.ViewEnginePath : $"/{page.AreaName}{page.ViewEnginePath}";
        page.EndpointMetadata.Add(!Pages.TryGetValue(path, out var permission)
            ? new AuthorizeAttribute(Nobody)
            : permission is null ? new AllowAnonymousAttribute() : new AuthorizeAttribute(permission.ToString()!));
    }
}
