using Candour.Load;
using Candour.Storage;

// Fills a new embedded store with what the load test measures: candour-load FOLDER ACTIONS YEARS, or candour-load FOLDER boards
var database = Database.InFolder(args[0]);
await database.MigrateAsync();
Console.WriteLine(args[1] is "boards"
    ? $"boards, {await LargeBoards.WriteAsync(database)} ledger entries"
    : $"{args[1]} actions, {await LargePlan.WriteAsync(database, int.Parse(args[1], null), int.Parse(args[2], null))} ledger entries");
