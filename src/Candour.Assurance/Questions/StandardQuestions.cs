using System.Collections.Frozen;

namespace Candour.Assurance;

/// <summary>The questions that come with the program.</summary>
public static class StandardQuestions
{
    private const string SelfEvaluation = "The three questions of an authority’s self-evaluation for inspectors", Lines = "The three lines of assurance",
        Defeaters = "Assurance cases: look for what would defeat a claim (Bloomfield and Rushby)", FollowUp = "Internal audit: what is called done is followed up",
        Boards = "The Good Governance Institute’s questions for boards in health", Chance = "Control charts: a difference between two points is mostly chance", Voice = "Convention on the Rights of the Child, article 12";

    public static IReadOnlyList<ReadyQuestion> All { get; } =
    [
        new("know", QuestionSituation.Rating, "How do you know?", "It asks for what was seen instead of for what was done.", SelfEvaluation),
        new("checked", QuestionSituation.Rating, "Who checked, and do they answer to whoever did the work?", "What people say of their own work is brighter than what others find.", Lines),
        new("failing", QuestionSituation.Rating, "What would show that it is not working, and who is looking for that?", "A claim that nothing could disprove says nothing.", Defeaters),
        new("children", QuestionSituation.Rating, "What do children and families say about it?", "A service can keep all its rules and change nothing for a child.", Voice),
        new("before", QuestionSituation.Rating, "What was claimed a year ago, and what did we find then?", "Somebody whose last claim was too bright may be as hopeful again.", FollowUp),
        new("weakest", QuestionSituation.Rating, "Which team or which children does this not yet reach?", "An average hides where it is worst.", Boards),
        new("last-seen", QuestionSituation.Rating, "When did you last see it yourself?", "Reports pass through many hands before they reach a board.", Lines),

        new("counted", QuestionSituation.Figure, "What exactly is counted, and what is left out?", "A rule that is drawn a little wider makes a figure better and nothing else.", Boards),
        new("current", QuestionSituation.Figure, "How old is this figure, and what do we know since?", "A board often looks at what was true a quarter ago.", Boards),
        new("chance", QuestionSituation.Figure, "Is this a change, or what the figure does every month?", "Most rises and falls from one month to the next mean nothing.", Chance),
        new("source", QuestionSituation.Figure, "Who draws the figure, and could somebody else draw the same?", "A figure that only one person can make is that person’s word.", Lines),
        new("others", QuestionSituation.Figure, "What do authorities like ours have, by the same definition?", "A target that we set ourselves says little of what is possible.", Boards),
        new("against", QuestionSituation.Figure, "Which other figure ought to have moved with it, and did it?", "What is real shows in more than one place.", Defeaters),

        new("chosen", QuestionSituation.Audit, "How were the cases chosen, and by whom?", "Cases that a team picks itself are its better ones.", FollowUp),
        new("agreed", QuestionSituation.Audit, "How often did a second reader come to another grade?", "A grade that depends on who reads is no measure.", Lines),
        new("enough", QuestionSituation.Audit, "How many were read, and how sure can we be from so many?", "From ten cases, six good ones can be four in ten or eight in ten.", Chance),
        new("after", QuestionSituation.Audit, "What changed for the children whose cases were found wanting?", "An audit that mends nothing has only measured.", Voice),
        new("again", QuestionSituation.Audit, "What did the last audit of this find, and was it looked for again?", "The same lesson comes back until somebody looks for it.", FollowUp),

        new("different", QuestionSituation.Completion, "What is different for a child today because this was done?", "Done is not the same as better.", Voice),
        new("who-closed", QuestionSituation.Completion, "Who decided that it is complete, and what did they look at?", "Of what is closed on its owner’s word, a good part is found open when it is followed up.", FollowUp),
        new("holds", QuestionSituation.Completion, "What keeps it so when the money or the person is gone?", "Improvement that hangs on one post ends with it.", Boards),
        new("left", QuestionSituation.Completion, "What of the recommendation is still not answered by it?", "An action can be complete while what it was for is not.", Defeaters),
    ];

    internal static FrozenSet<string> Codes { get; } = All.Select(one => one.Code).ToFrozenSet();
}
