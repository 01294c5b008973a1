namespace Candour.Pages.Actions;

/// <summary>A page with the form of a new action.</summary>
internal interface INewAction
{
    ActionForm Form { get; }

    ActionChoices Choices { get; }

    /// <summary>What the due date was understood as, where the person asked to see it first.</summary>
    IReadOnlyList<string> Understood { get; }
}
