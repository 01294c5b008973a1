using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>Who may answer a challenge and who may end it: whoever asked decides whether they were answered, and nobody who answers does.</summary>
/// <param name="Person">The person's record, where the programme knows them.</param>
/// <param name="Name">As they are signed in.</param>
/// <param name="IsOfficer">Whether they keep challenges for others.</param>
public sealed record ChallengeRights(ProgrammeView View, Guid? Person, string Name, bool IsOfficer, DateOnly Today)
{
    public bool IsRaiser(Challenge challenge) => challenge.Raiser is { } raiser ? Is(raiser) : challenge.WrittenDownBy is null && challenge.RaisedBy == Name;

    /// <summary>The post or person as which they are asked: it is put to them, or they lead the action that it is aimed at. Null where they are not.</summary>
    public Guid? AskedAs(Challenge challenge)
    {
        IEnumerable<Guid> leads = View.Snapshot.Find<PlanAction>(challenge.Target)?.LeadsOn(Today) ?? [];
        return leads.Prepend(challenge.PutTo).Where(Is).Select(one => (Guid?)one).FirstOrDefault();
    }

    public bool MayAnswer(Challenge challenge) => AskedAs(challenge) is not null || (IsOfficer && !IsRaiser(challenge));

    /// <summary>Whether they may end it, and open it again.</summary>
    public bool MayDecide(Challenge challenge) => (IsRaiser(challenge) || IsOfficer) && AskedAs(challenge) is null && !HasAnswered(challenge);

    private bool HasAnswered(Challenge challenge) => challenge.Answers.Any(one => one.Who is { } who ? Is(who) : one.By == Name);

    private bool Is(Guid who) => Person is { } person && View.IsThe(who, person, Today);
}
