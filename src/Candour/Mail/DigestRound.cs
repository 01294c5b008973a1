using Candour.Children;
using Candour.Governance;
using Candour.Pages.Owed;
using Candour.Site;
using Candour.Storage;
using Microsoft.EntityFrameworkCore;

namespace Candour.Mail;

/// <summary>Sends each person who owes something one e-mail on a working day, once the council's hour has come.</summary>
internal sealed partial class DigestRound(
    Mailer mailer, Database database, Authorities authorities, Snapshots snapshots, Digests digests, ChildAlerts children, TimeProvider time, ILogger<DigestRound> log)
{
    /// <summary>Sends what is due and has not been sent. What fails is tried again later.</summary>
    public async Task SendAsync(CancellationToken cancel = default)
    {
        if (!mailer.Settings.CanSend) return;
        foreach (var authority in await authorities.AllAsync(cancel))
        {
            var view = GovernanceView.Of(await snapshots.NowAsync(authority.Id, cancel));
            var now = time.GetUtcNow() + (view.Programme.Council?.ClockShift ?? TimeSpan.Zero);
            if (IsDue(view, now)) await SendAsync(authority.Id, view, now.DayInLondon(), cancel);
        }
    }

    private static bool IsDue(GovernanceView view, DateTimeOffset now) =>
        view.Programme.Council is { NoDigest: false } council && view.Calendar.IsWorking(now.DayInLondon()) && TimeOnly.FromDateTime(now.ToLondon()) >= council.DigestAt;

    private async Task SendAsync(Guid authority, GovernanceView view, DateOnly today, CancellationToken cancel)
    {
        foreach (var user in await ReadersAsync(authority, cancel))
        {
            var owed = user.Person is { } person ? OwedRow.ByPerson(view, person, today).ToList() : [];
            var alerts = Access.Allows(user.Roles, Permission.SeeChildren) ? await children.CountAsync(authority, view, today, cancel) : null;
            if ((owed.Count == 0 && alerts is null) || !await digests.TakeAsync(authority, user.Id, today, cancel)) continue;
            try
            {
                await mailer.SendAsync(DigestLetter.Of(user.Email!, user.Id, owed, alerts, view, today, mailer.Settings.Address!), cancel);
                await digests.SentAsync(authority, user.Id, today, CancellationToken.None);
            }
            catch (MailFailedException failure)
            {
                await digests.FailedAsync(authority, user.Id, today, failure.Message, CancellationToken.None);
                LogFailure(log, user.Id, failure.Message);
            }
        }
    }

    /// <summary>The accounts that may see what is owed, are somebody's or may see children, and want the e-mail.</summary>
    private async Task<IReadOnlyList<User>> ReadersAsync(Guid authority, CancellationToken cancel)
    {
        await using var context = database.Open();
        var users = await context.Users.AsNoTracking()
            .Where(one => one.Authority == authority && one.Email != null && !one.NoDigest).ToListAsync(cancel);
        var today = time.GetUtcNow().DayInLondon();
        return [.. users.Where(one => SignIns.HasAccess(one, today) && Access.Allows(one.Roles, Permission.Read) && (one.Person is not null || Access.Allows(one.Roles, Permission.SeeChildren)))];
    }

    [LoggerMessage(LogLevel.Warning, "The daily e-mail to account {User} was not sent: {Error}")]
    private static partial void LogFailure(ILogger log, Guid user, string error);
}
