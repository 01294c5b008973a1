using Candour.Improvement;

namespace Candour.Performance;

/// <summary>How the authority keeps small counts out of what it publishes.</summary>
public sealed record PublicationRules : ToldRecord
{
    public SuppressionMethod Method { get; init; }

    public override string Name(ProgrammeView view) => "Rules of publication";
}
