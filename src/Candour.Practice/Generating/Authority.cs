namespace Candour.Practice.Generating;

/// <summary>An authority that does not exist, with as many children as are asked for.</summary>
/// <param name="Seed">The same seed makes the same children: a child who is in the lists of two days has the same past in both.</param>
public sealed record Authority(int Children, long Seed, DateOnly AsAt)
{
    /// <summary>Whether it keeps the extra lists too.</summary>
    public bool HasExtra { get; init; }

    /// <summary>The lists that it keeps.</summary>
    public IEnumerable<AnnexAList> Lists => HasExtra ? AnnexAList.Every : AnnexAList.All;

    /// <summary>Lists of recent work go back so far.</summary>
    internal DateOnly WindowFrom => AsAt.AddMonths(-6);

    internal Draw Draw(long child, int purpose) => new((ulong)Seed, child, purpose);

    /// <summary>The rows of a list, child by child; a row's cells stand as the list's columns do, codes as keys.</summary>
    public IEnumerable<object?[]> Rows(AnnexAList list)
    {
        for (var i = 0; i < Children; i++)
        {
            var child = new SyntheticChild(this, i);
            foreach (var row in SyntheticRows.Of(child, list)) yield return row;
        }
    }

    /// <summary>Who works with a child: a worker of the service has the children of about one caseload.</summary>
    internal (string Team, string Worker) Allocate(Draw draw, string service, double shareOfChildren)
    {
        const int Caseload = 17, WorkersInTeam = 6;
        var worker = draw.Between(1, Math.Max(1, (int)(Children * shareOfChildren / Caseload)));
        return ($"{service} Team {((worker - 1) / WorkersInTeam) + 1}", $"{service} Worker {worker}");
    }
}
