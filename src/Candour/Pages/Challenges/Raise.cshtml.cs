using System.ComponentModel.DataAnnotations;
using Candour.Assurance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Pages.Shared;
using Candour.Performance;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Challenges;

/// <summary>Somebody doubts a claim, a figure, a paper or a date, and asks; an officer writes down what was asked in a meeting.</summary>
public sealed class RaiseModel(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    [FromQuery]
    [Display(Name = "What of it?")]
    public ChallengeAim? Aim { get; set; }

    /// <summary>What it is aimed at, by its identity, its reference or its code.</summary>
    [FromQuery]
    [Display(Name = "Reference of an action or recommendation, or code of a measure")]
    public string? On { get; set; }

    /// <summary>The meeting, or the item of its agenda, from which the page was opened.</summary>
    [FromQuery]
    public Guid? Place { get; set; }

    /// <summary>The code of the ready question that fills the form.</summary>
    [FromQuery]
    public string? Question { get; set; }

    [BindProperty]
    public RaiseForm Form { get; set; } = new();

    /// <summary>Null until it is chosen.</summary>
    internal ChallengeTarget? Target => ChallengeTarget.Of(On, Aim, View);

    private ReadyQuestion? Ready => Question is { } code ? QuestionView.Of(View).By(code) : null;

    /// <summary>The ready questions that fit, each with the address that fills the form with it.</summary>
    internal IEnumerable<(ReadyQuestion Question, string Address)> Offered => Target is not { } target ? [] : QuestionView.Of(View).For(target.Aim)
        .Select(one => (one, Links.RaiseChallenge(target.Aim, target.Record.Id, one.Code) + (Place is { } place ? $"&place={place}" : "")));

    public override string Back => (Place is { } place ? RecordLinks.To(place, View) : Target is { } target ? RecordLinks.To(target.Record, View) : null) ?? "/challenges";

    protected override FormFields Fields => FormFields.Of(Form);

    internal IEnumerable<SelectItem> Places => ChallengePlaces.Of(Governance, Place, Today);

    /// <summary>The periods of the measure's figures, the latest first.</summary>
    public IEnumerable<SelectItem> Periods => Target?.Record is not Measure measure ? [] : MeasureView.Of(View).Series(measure).Known
        .Where(one => one.Observation is not null).Reverse().Select(one => new SelectItem { Value = one.Observation!.To.Iso(), Text = one.Words });

    internal IEnumerable<SelectItem> Aims { get; } = [new() { Value = nameof(ChallengeAim.Date), Text = "The day by which it is to be done" }];

    public void OnGet()
    {
        if (On is not null && Target is null) ModelState.AddModelError(nameof(On), $"Nothing that can be challenged is called {On}.");
        if (Target is not { } target) return;
        Form.Question = Ready?.Text;
        Form.Place = Place;
        Form.PutTo = target.Answers(View, Today);
        Form.AnswerDue = Governance.Calendar.Add(Today, ChallengeDraft.UsualWorkingDays);
    }

    public async Task<IActionResult> OnPostAsync() => Target is not { } target ? NotFound() : await AddNumberedAsync(
        AssuranceChanges.ChallengeRaised, () => Ask(target), one => ($"{one.Title} is raised.", Links.Challenge(one)));

    private Checked<Challenge> Ask(ChallengeTarget target)
    {
        var item = Form.Place is { } place ? Governance.Item(place) : null;
        var meeting = item?.Meeting ?? Form.Place;
        var draft = new ChallengeDraft(target.Aim, target.Record.Id)
        {
            Question = Form.Question, QuestionCode = Ready?.Code, WouldAnswer = Form.WouldAnswer, Period = Form.Period, PutTo = Form.PutTo, AnswerDue = Form.AnswerDue,
            RaisedOn = Form.RaisedOn ?? (meeting is { } id ? Governance.Meeting(id)?.Day : null), Meeting = meeting, Item = item?.Id,
        };
        var other = May(Permission.KeepChallenges) ? Form.Raiser : null;
        return draft.Raise(
            ChallengeView.Of(View), other is { } raiser ? new(Governance.NameOf(raiser), raiser) : new(Desk.Actor.Name, SignedInPerson.PersonOf(User)),
            other is null ? null : Desk.Actor.Name, Desk.Now(View), Today);
    }
}

/// <summary>A challenge as a person types it.</summary>
public sealed class RaiseForm
{
    [Display(Name = "What do you ask?")]
    public string? Question { get; set; }

    [Display(Name = "What would answer it? (optional)", Description = "What you would have to see")]
    public string? WouldAnswer { get; set; }

    [Display(Name = "Which figure?")]
    public DateOnly? Period { get; set; }

    [Display(Name = "Who is to answer?")]
    public Guid? PutTo { get; set; }

    [Display(Name = "By when?")]
    public DateOnly? AnswerDue { get; set; }

    [Display(Name = "Where is it raised?")]
    public Guid? Place { get; set; }

    [Display(Name = "Who raises it?", Description = "If you write it down for somebody else")]
    public Guid? Raiser { get; set; }

    [Display(Name = "On which day? (optional)", Description = "If this is empty: the day of the meeting, or today")]
    public DateOnly? RaisedOn { get; set; }
}
