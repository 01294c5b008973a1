using Candour.Improvement;

namespace Candour.Assurance;

public static class AuditPeople
{
    /// <summary>Who a post or person is on a day; null for a vacant post.</summary>
    public static Guid? PersonOf(Guid who, ProgrammeView view, DateOnly on) => view.Snapshot.Find<Post>(who) is { } post ? post.HolderOn(on) : who;
}
