using Microsoft.AspNetCore.Identity;

namespace Candour.Storage;

/// <summary>What a person may do, as the people of an improvement programme. One person may be several.</summary>
[Flags]
public enum Roles
{
    None = 0,
    ImprovementManager = 1,
    ActionLead = 2,
    CommitteeOfficer = 4,
    BoardMember = 8,
    Analyst = 16,
    Auditor = 32,
    FinanceOrLegalOfficer = 64,

    /// <summary>A DfE adviser or an inspector: reads everything, changes nothing.</summary>
    ExternalReader = 128,
    Administrator = 256,

    /// <summary>Manages social workers and the children they work with.</summary>
    TeamManager = 512,

    /// <summary>Grades cases again that others have audited, without seeing what they gave.</summary>
    Moderator = 1024,

    /// <summary>Designs audit forms, chooses cases, gives them out and closes rounds.</summary>
    QualityLead = 2048,
}

/// <summary>An account. It belongs to one authority and sees nothing of another.</summary>
public sealed class User : IdentityUser<Guid>
{
    public Guid Authority { get; set; }

    /// <summary>As the ledger names this person: a post, or a name.</summary>
    public string DisplayName { get; set; } = "";

    public Roles Roles { get; set; }

    /// <summary>The person's record, where they hold posts.</summary>
    public Guid? Person { get; set; }

    /// <summary>Access ends after this day; null for no end.</summary>
    public DateOnly? AccessUntil { get; set; }

    /// <summary>Wants no daily e-mail of what they owe.</summary>
    public bool NoDigest { get; set; }

    /// <summary>What makes the address of their calendar secret; null until they ask for one.</summary>
    public Guid? FeedKey { get; set; }
}
