using Candour.Load;
using Candour.Storage;

// Fills a new embedded store with a plan of the size that the load test measures: candour-load FOLDER ACTIONS YEARS
var (folder, actions, years) = (args[0], int.Parse(args[1], null), int.Parse(args[2], null));
var database = Database.InFolder(folder);
await database.MigrateAsync();
var entries = await LargePlan.WriteAsync(database, actions, years);
Console.WriteLine($"{actions} actions, {entries} ledger entries");
