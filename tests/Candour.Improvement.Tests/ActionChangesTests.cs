using Candour.Time;
using FsCheck;
using FsCheck.Fluent;

namespace Candour.Improvement.Tests;

public sealed class ActionChangesTests
{
    private static readonly DateTimeOffset At = new(2018, 12, 3, 12, 0, 0, TimeSpan.Zero);
    private readonly Eastmere _eastmere = new();

    [Fact]
    public void A_new_action_gets_a_reference_an_identity_and_its_dates()
    {
        _eastmere.Act("7");

        var added = Draft("7", due: "to be agreed").Add(_eastmere.View, At, Eastmere.Today).Required;

        added.Reference.ShouldBe("CSIP-7-2");
        added.AddedOn.ShouldBe(Eastmere.Today);
        added.Due!.Written.ShouldBe("to be agreed");
        added.Milestones.Count.ShouldBe(1);
        added.Leads.ShouldBe([new(_eastmere.Director.Id)]);
    }

    [Fact]
    public void A_due_date_in_two_steps_becomes_two_milestones_that_move_apart()
    {
        var added = Draft("1", due: "Silver – December 2018, Gold – 2022").Add(_eastmere.View, At, Eastmere.Today).Required;
        var moved = new DateDraft(added.Milestones[0].Id, Day("2019-02-28"), "Vacancies.").Move(added, Eastmere.Today, "Director").Required;

        moved.Milestones.Select(one => (one.Name, one.Original, one.Current)).ShouldBe(
            [("Silver", Day("2018-12-31"), Day("2019-02-28")), ("Gold", Day("2022-12-31"), Day("2022-12-31"))]);
        (moved.DueOn, moved.TimesMoved, moved.Slippage).ShouldBe((Day("2022-12-31"), 1, 0));
    }

    [Fact]
    public void All_that_is_wrong_with_an_action_is_told_at_once_field_by_field() =>
        new ActionDraft { Leads = [Guid.NewGuid()], Recommendations = [Guid.NewGuid()], DependsOn = [Guid.NewGuid()], Number = new('1', 21) }
            .Add(_eastmere.View, At, Eastmere.Today).Problems.Select(one => one.Field)
            .ShouldBe(["plan", "text", "number", "recommendations", "leads", "dependsOn"]);

    [Fact]
    public void An_edit_that_changes_nothing_gives_the_very_same_action()
    {
        var action = _eastmere.Act("1");

        ActionDraft.Of(action, Eastmere.Today).Edit(_eastmere.View, action, At, Eastmere.Today).Required.ShouldBe(action);
    }

    [Fact]
    public void What_was_first_promised_cannot_be_written_anew()
    {
        var action = _eastmere.Act("1");

        (ActionDraft.Of(action, Eastmere.Today) with { Due = "2020-01-01" }).Edit(_eastmere.View, action, At, Eastmere.Today)
            .Problems.Single().Message.ShouldBe("What was first promised never changes. Move the date instead.");
    }

    [Fact]
    public void An_action_without_a_date_can_be_given_its_first()
    {
        var action = _eastmere.Act("1", one => one with { Due = null, Milestones = [] });

        (ActionDraft.Of(action, Eastmere.Today) with { Due = "asap" }).Edit(_eastmere.View, action, At, Eastmere.Today).Required.Due!.Written.ShouldBe("asap");
        DateDraft.Set(action, Day("2019-02-28"), At).Required.DueOn.ShouldBe(Day("2019-02-28"));
        DateDraft.Set(_eastmere.Act("2"), Day("2019-02-28"), At).IsGood.ShouldBeFalse();
    }

    [Fact]
    public void Actions_cannot_wait_for_each_other_in_a_ring()
    {
        var first = _eastmere.Act("1");
        var second = _eastmere.Act("2", one => one with { DependsOn = [first.Id] });

        (ActionDraft.Of(first, Eastmere.Today) with { DependsOn = [second.Id] }).Edit(_eastmere.View, first, At, Eastmere.Today)
            .Problems.Single().Field.ShouldBe("dependsOn");
    }

    [Fact]
    public void The_lead_before_led_until_the_day_before()
    {
        var action = _eastmere.Act("1");

        var after = (ActionDraft.Of(action, Eastmere.Today) with { Leads = [_eastmere.HeadOfHr.Id] }).Edit(_eastmere.View, action, At, Eastmere.Today).Required;

        after.Leads.ShouldBe([new(_eastmere.Director.Id, null, Day("2018-12-02")), new(_eastmere.HeadOfHr.Id, Eastmere.Today)]);
        after.LeadsOn(Day("2018-12-02")).ShouldBe([_eastmere.Director.Id]);
        after.LeadsOn(Eastmere.Today).ShouldBe([_eastmere.HeadOfHr.Id]);
    }

    [Fact]
    public void Whoever_leads_from_a_day_on_is_whoever_was_chosen_and_the_past_stays()
    {
        var posts = Enumerable.Range(0, 4).Select(_ => Guid.NewGuid()).ToArray();
        var steps = (from who in Gen.SubListOf(posts) from days in Gen.Choose(0, 3) select (who, days)).NonEmptyListOf().ToArbitrary();

        Prop.ForAll(steps, chosen =>
        {
            var (leads, day) = ((IReadOnlyList<Lead>)[], Eastmere.Today);
            foreach (var (who, days) in chosen)
            {
                var before = leads;
                day = day.AddDays(days);
                leads = Leading.Assign(leads, [.. who], day);
                if (!On(leads, day).SequenceEqual(who)) return false;
                if (before.Count > 0 && !On(leads, day.AddDays(-1)).ToHashSet().SetEquals(On(before, day.AddDays(-1)))) return false;
            }
            return leads.All(one => !(one.To < one.From));
        }).QuickCheckThrowOnFailure();

        static IEnumerable<Guid> On(IReadOnlyList<Lead> leads, DateOnly day) => leads.Where(one => one.HoldsOn(day)).Select(one => one.Post);
    }

    [Fact]
    public void Through_any_moves_the_first_date_stays_and_the_slippage_is_the_sum_of_the_moves()
    {
        var days = Gen.Choose(-400, 400).ListOf().ToArbitrary();
        var original = _eastmere.Act("1");

        Prop.ForAll(days, moves =>
        {
            var action = original;
            foreach (var by in moves)
            {
                var draft = new DateDraft(action.Milestones[0].Id, action.DueOn!.Value.AddDays(by), "Capacity.");
                var moved = draft.Move(action, Eastmere.Today, "Director");
                if (moved.IsGood == (by == 0)) return false;
                action = moved.Value ?? action;
            }
            return action.OriginallyDueOn == original.DueOn
                && action.Slippage == action.Milestones[0].Moves.Sum(one => one.Days)
                && action.TimesMoved == moves.Count(by => by != 0)
                && action.Due == original.Due;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_day_agreed_for_an_uncertain_date_is_the_first_one_promised_and_no_move()
    {
        var unclear = Eastmere.Unclear("April 2020/21", DatePrecision.Ambiguous);
        var action = _eastmere.Act("1", one => one with { Due = unclear, Milestones = ActionMilestone.From(unclear, At) });

        var settled = new DateDraft(action.Milestones[0].Id, Day("2020-04-30"), "Asked the lead.").Move(action, Eastmere.Today, "Director").Required;

        (settled.OriginallyDueOn, settled.DueOn, settled.TimesMoved, settled.Slippage).ShouldBe((Day("2020-04-30"), Day("2020-04-30"), 0, 0));
    }

    [Fact]
    public void A_date_moves_only_with_a_reason()
    {
        var action = _eastmere.Act("1");

        new DateDraft(action.Milestones[0].Id, Day("2019-06-30"), " ").Move(action, Eastmere.Today, "Director").Problems.Single()
            .ShouldBe(new("reason", "Say why the date moves."));
        new DateDraft(Guid.NewGuid(), null, "").Move(action, Eastmere.Today, "Director").Problems.Select(one => one.Field).ShouldBe(["milestone", "to", "reason"]);
    }

    [Fact]
    public void One_of_two_milestones_is_reached_and_the_other_still_due()
    {
        var due = new DueDate("Silver – December 2018, Gold – 2022", [new("December 2018", Day("2018-12-31"), DatePrecision.Month, "Silver"), new("2022", Day("2022-12-31"), DatePrecision.Year, "Gold")]);
        var action = _eastmere.Act("1", one => one with { Due = due, Milestones = ActionMilestone.From(due, At) });

        var reached = new MilestoneDone(action.Milestones[0].Id, Day("2018-12-01")).Mark(action, Eastmere.Today).Required;

        reached.NextDue(Eastmere.Today).ShouldBe(Day("2022-12-31"));
        new MilestoneDone(action.Milestones[0].Id, Day("2018-12-04")).Mark(action, Eastmere.Today).Problems.Single().Message.ShouldBe("That day is still to come.");
    }

    [Fact]
    public void An_action_is_closed_with_words_and_can_be_taken_up_again()
    {
        var action = _eastmere.Act("1", one => one with { ClosingCriteria = "Thirty cases audited" });

        new ClosureDraft("").Close(action, Eastmere.Today, "Director").Problems.Single().Message.ShouldBe("Say how its closing criteria are met.");
        var closed = new ClosureDraft("Audited.").Close(action, Eastmere.Today, "Director").Required;
        closed.IsOpen.ShouldBeFalse();
        new ClosureDraft("Audited.").Close(closed, Eastmere.Today, "Director").IsGood.ShouldBeFalse();
        new ReopeningDraft("The audit was of other cases.").Reopen(closed).Required.ShouldBe(action);
        new ReopeningDraft("").Reopen(closed).Problems.Single().Field.ShouldBe("reason");
    }

    [Fact]
    public void What_is_left_is_handed_on_to_an_open_action_of_another_plan()
    {
        var later = _eastmere.Add(new Plan { Id = _eastmere.NewId(), Code = "CIP18", Name = "Later plan" });
        var heir = _eastmere.Act("15", one => one with { Plan = later.Id, Reference = "CIP18-15" });
        var action = _eastmere.Act("1");

        var handedOn = new TransferDraft(heir.Id, "Complaints go on there.").Transfer(_eastmere.View, action, Eastmere.Today, "Director").Required;
        _eastmere.Add(handedOn);

        _eastmere.View.CarriedOnBy(handedOn).ShouldBe(heir);
        new TransferDraft(heir.Id, "x").Transfer(_eastmere.View, heir, Eastmere.Today, "Director").Problems.Single().Message.ShouldBe("An action cannot be handed on to itself.");
        new TransferDraft(action.Id, "x").Transfer(_eastmere.View, heir, Eastmere.Today, "Director").Problems.Single().Message.ShouldBe("That action is closed; what is left needs an open one.");
        new TransferDraft(null, "").Transfer(_eastmere.View, heir, Eastmere.Today, "Director").Problems.Select(one => one.Field).ShouldBe(["to", "what"]);
    }

    private ActionDraft Draft(string number, string? due = null) =>
        new() { Plan = _eastmere.Plan.Id, Number = number, Text = "Do it.", Leads = [_eastmere.Director.Id], Due = due };
}
