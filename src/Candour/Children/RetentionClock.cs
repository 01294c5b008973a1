namespace Candour.Children;

/// <summary>Looks once an hour whether children's rows are to go.</summary>
internal sealed partial class RetentionClock(Retention retention, TimeProvider time, ILogger<RetentionClock> log) : BackgroundService
{
    private static readonly TimeSpan First = TimeSpan.FromMinutes(1), Often = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(First, time, stoppingToken); // also where the program never runs for an hour
        using var hours = new PeriodicTimer(Often, time);
        do
        {
            try
            {
                await retention.RunAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                LogFailure(log, failure); // the store may be away for a while; the next hour is another try
            }
        }
        while (await hours.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(LogLevel.Error, "Children’s rows whose time is over could not be taken away.")]
    private static partial void LogFailure(ILogger log, Exception failure);
}
