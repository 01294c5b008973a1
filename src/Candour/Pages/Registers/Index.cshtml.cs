using Candour.Assurance;
using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.Registers;

/// <summary>The registers of the programme, with what each comes to.</summary>
public sealed class IndexModel(Desk desk) : ProgrammePage(desk)
{
    public sealed record Register(string Title, string Address, string Sentence);

    public IReadOnlyList<Register> All =>
    [
        new("Risks", "/risks", RiskSummary.Of(View, Today).Sentence),
        new("Money", "/money", MoneyWords.Sentence(MoneyView.Of(View))),
        new("Lessons", "/lessons", LessonStandings.Sentence(View.Register<Lesson>().All, Today)),
        new("Improvement partners", "/partners", Partner.Sentence(View.Register<Partner>().All, Today)),
        new("Feedback from children, families and staff", "/feedback", FeedbackCounts.Sentence(View.Register<Feedback>().All)),
        new("Training", "/training", TakeUp.Of(View, Today)),
    ];
}
