namespace Candour.Assurance;

/// <summary>What people call what is said of feedback.</summary>
public static class FeedbackNames
{
    public static string Of(FeedbackGroup one) => one switch
    {
        FeedbackGroup.Children => "Children and young people",
        FeedbackGroup.CareLeavers => "Care leavers",
        FeedbackGroup.Families => "Parents and families",
        FeedbackGroup.Carers => "Foster carers and adopters",
        FeedbackGroup.Staff => "Staff",
        _ => "Partners",
    };

    public static string Of(FeedbackWay one) => one switch
    {
        FeedbackWay.Survey => "Survey",
        FeedbackWay.Conversation => "Conversation or interview",
        FeedbackWay.Group => "Group or council",
        FeedbackWay.Visit => "Visit or practice week",
        FeedbackWay.Complaint => "Complaint",
        FeedbackWay.Compliment => "Compliment",
        _ => "Another way",
    };

    public static string Of(FeedbackConsent one) => one switch
    {
        FeedbackConsent.None => "Not at all: it is counted, and its words are not kept",
        FeedbackConsent.Papers => "In papers that the programme’s people read",
        _ => "In public as well",
    };

    public static string Of(FeedbackDirection one) => one switch
    {
        FeedbackDirection.Both => "Praise and concern",
        _ => one.ToString(),
    };
}
