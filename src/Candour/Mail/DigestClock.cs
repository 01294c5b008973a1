namespace Candour.Mail;

/// <summary>Looks once a minute whether daily e-mails are due.</summary>
internal sealed partial class DigestClock(DigestRound round, MailSettings settings, TimeProvider time, ILogger<DigestClock> log) : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!settings.CanSend) return;
        using var minutes = new PeriodicTimer(Often, time);
        while (await minutes.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await round.SendAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                LogFailure(log, failure); // the store may be away for a while; the next minute is another try
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "The daily e-mails could not be looked after.")]
    private static partial void LogFailure(ILogger log, Exception failure);
}
