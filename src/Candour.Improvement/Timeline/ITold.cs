namespace Candour.Improvement;

/// <summary>A record of a project above this one, which tells of itself in timelines, comparisons and search.</summary>
public interface ITold
{
    /// <summary>What people call it.</summary>
    string Name(ProgrammeView view);

    /// <summary>Everything that it says.</summary>
    IEnumerable<Said> Say(ProgrammeView view);

    /// <summary>The records without which it makes no sense.</summary>
    IEnumerable<Guid> StandsOn { get; }

    /// <summary>What search finds it by; null where search does not look.</summary>
    SearchWords? SearchWords { get; }
}

public sealed record SearchWords(string Title, string Body);
