namespace Candour.Improvement;

/// <summary>Who holds a post from a day on, as a form says it.</summary>
/// <param name="Person">Null where the post is vacant from then on.</param>
public sealed record HolderDraft(Guid? Person, DateOnly? From, PostStatus Status)
{
    public Checked<Post> Change(ProgrammeView view, Post post) => new Problems()
        .Unless(From is not null, "from", "Give the first day.")
        .Unless(Person is null || view.Snapshot.Find<Person>(Person.Value) is not null, "person", "Choose a person.")
        .Unless(Person is null == (Status is PostStatus.Vacant), "status", Person is null ? "Without a person the post is vacant." : "Somebody is in it, so it is not vacant.")
        .Unless(Person is null || Person != post.Holders.LastOrDefault(one => one.To is null)?.Person, "person", "This person holds the post already.")
        .Or(() => PostDraft.Hold(post, Person, From!.Value, Status));
}
