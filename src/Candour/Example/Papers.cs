using Candour.Governance;

namespace Candour.Example;

/// <summary>The papers that were written for meetings: begun, commented on, sent for clearance, changed, taken back.</summary>
internal sealed class Papers(Story story, Cast cast)
{
    private const string Lawyer = "legal", Treasurer = "fin", Director = "dcs", LeadMember = "lead";

    public void Tell()
    {
        foreach (var paper in PaperText.Read("papers.txt")) Tell(paper);
    }

    private void Tell(PaperText text)
    {
        var at = OfficeHours.On(text.Begun, $"paper {text.Board} {text.Day:O} {text.Item}");
        var id = Identity.Of(at, 0, $"paper {text.Board} {text.Day:O} {text.Item}");
        story.Then(at, Author(text), null, view =>
        {
            var item = ItemOf(view, text);
            var draft = new PaperDraft { Title = text.Title ?? item.Title, Type = text.Type, Item = item.Id, Authors = text.By is { } by ? [cast.Id(by)] : item.Leads, Sections = text.Sections };
            return [story.Add(GovernanceChanges.PaperAdded, draft.Add(view, at).Required with { Id = id })];
        });
        foreach (var happened in text.Events) Tell(text, id, happened);
    }

    private void Tell(PaperText text, Guid id, PaperEvent happened)
    {
        switch (happened.Kind)
        {
            case "clear":
                foreach (var (kind, who, after) in Usual(text.Type))
                    Ask(text, id, kind, who, happened.On, "cleared", Meetings.Days.Add(happened.On, after), null);
                break;
            case "ask":
                var (answer, rest) = DataText.Cut(happened.Words);
                var (on, comment) = DataText.Cut(rest);
                Ask(text, id, Enum.Parse<ClearanceKind>(happened.Who[0], ignoreCase: true), happened.Who[1], happened.On, answer, on is "" ? null : DataText.Day(on), comment);
                break;
            case "comment":
                Comment(id, happened);
                break;
            case "changed":
                var (key, words) = DataText.Cut(happened.Words);
                Change(id, happened.On, Author(text), GovernanceChanges.PaperChanged, $"changed {key}", (view, one, _) => (PaperDraft.Of(one) with
                {
                    Sections = [.. one.Sections.Where(section => section.Key != key), new(key, words)],
                }).Edit(view, one).Required);
                break;
            default:
                var by = cast.Title(happened.Who[0]);
                Change(id, happened.On, by, GovernanceChanges.PaperWithdrawn, "withdrawn", (_, one, _) => new PaperWithdrawalDraft(happened.Words).Withdraw(one, happened.On, by).Required);
                break;
        }
    }

    /// <summary>Whom a paper of a type is sent to, and after how many working days each had answered.</summary>
    private static IEnumerable<(ClearanceKind Kind, string Who, int After)> Usual(PaperType type) => ClearanceTable.Needed(type).Select(kind => kind switch
    {
        ClearanceKind.Legal => (kind, Lawyer, 4),
        ClearanceKind.Finance => (kind, Treasurer, 3),
        ClearanceKind.Director => (kind, Director, 2),
        _ => (kind, LeadMember, 5),
    });

    private void Ask(PaperText text, Guid id, ClearanceKind kind, string who, DateOnly on, string answer, DateOnly? answered, string? comment)
    {
        var asked = Guid.Empty;
        Change(id, on, Author(text), GovernanceChanges.ClearanceSought, $"{kind} sought", (view, one, at) =>
        {
            asked = Identity.Of(at, (int)kind, $"clearance {id} {kind} {on:O}");
            var sought = new ClearanceRequest(kind, cast.Id(who)).Seek(view, one, at, on).Required.Clearances;
            return one with { Clearances = [.. one.Clearances, sought[^1] with { Id = asked }] };
        });
        if (answered is not { } day) return;
        var (said, by) = (answer switch { "cleared" => ClearanceAnswer.Cleared, "comments" => ClearanceAnswer.ClearedWithComments, _ => ClearanceAnswer.Returned }, cast.Title(who));
        Change(id, day, by, GovernanceChanges.ClearanceAnswered, $"{kind} answered", (_, one, _) => new ClearanceReply(asked, said, comment, one.ContentHash).Answered(one, day, by).Required);
    }

    /// <summary>"comment adviser 2018-11-13 details What of it? | qa" with who dealt with it, where somebody has.</summary>
    private void Comment(Guid id, PaperEvent happened)
    {
        var (section, rest) = DataText.Cut(happened.Words);
        var (parts, by) = (DataText.List(rest, '|'), cast.Title(happened.Who[0]));
        var comment = Guid.Empty;
        Change(id, happened.On, by, GovernanceChanges.PaperCommented, $"comment {parts[0]}", (_, one, at) =>
        {
            comment = Identity.Of(at, 0, $"comment {id} {parts[0]}");
            var comments = new PaperCommentDraft(parts[0], section).Add(one, at, by).Required.Comments;
            return one with { Comments = [.. one.Comments, comments[^1] with { Id = comment }] };
        });
        if (parts is not [_, var settler]) return;
        Change(id, Meetings.DayAfter(happened.On), cast.Title(settler), GovernanceChanges.PaperChanged, $"settled {parts[0]}", (_, one, _) => PaperCommentDraft.Settle(one, comment, cast.Title(settler)));
    }

    private void Change(Guid id, DateOnly on, string by, string type, string what, Func<GovernanceView, Paper, DateTimeOffset, Paper> how)
    {
        var at = OfficeHours.On(on, $"{id} {what}");
        story.Then(at, by, null, view => [story.Alter<Paper>(type, id, one => how(view, one, at))]);
    }

    private string Author(PaperText text) => cast.Title(text.By ?? Agendas.By(text.Board, text.Day).Items.Single(one => one.Number == text.Item).Leads[0]);

    private static AgendaItem ItemOf(GovernanceView view, PaperText text) =>
        view.AgendaOf(Meetings.IdOf(text.Board, text.Day)).Single(one => one.Number == text.Item).Item;
}
