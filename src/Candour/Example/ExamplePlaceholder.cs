using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Example;

internal static class ExampleProgramme
{
    public static DateTimeOffset Now { get; } = new(2018, 12, 3, 9, 0, 0, TimeSpan.Zero);

    public static IEnumerable<ChangeSet> ChangeSets() =>
    [
        new(new("Improvement manager"),
        [
            Change.Add("council.added", new Council { Id = Guid.NewGuid(), Name = "Eastmere Council", IsExample = true }),
            Change.Add("programme.added", new Programme { Id = Guid.NewGuid(), Name = "Children’s services improvement", Aim = "Good by summer 2019" }),
        ], At: Now),
    ];
}
