using Candour.Improvement;

namespace Candour.Pages.Boards;

/// <summary>A page with the form of a seat.</summary>
public interface IMemberForm
{
    MemberForm Form { get; }

    ProgrammeView View { get; }

    /// <summary>Whether it is still to be said whose seat it is.</summary>
    bool IsNew { get; }
}
