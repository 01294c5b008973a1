namespace Candour.Children;

/// <summary>Looks once an hour whether children's rows are to go.</summary>
internal sealed partial class RetentionClock(Retention retention, TimeProvider time, ILogger<RetentionClock> log) : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var hours = new PeriodicTimer(Often, time);
        while (await hours.WaitForNextTickAsync(stoppingToken))
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
    }

    [LoggerMessage(LogLevel.Error, "Children’s rows whose time is over could not be taken away.")]
    private static partial void LogFailure(ILogger log, Exception failure);
}
