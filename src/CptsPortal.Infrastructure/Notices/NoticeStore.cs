using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Notices;
using CptsPortal.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Infrastructure.Notices;

/// <summary>Notices in the portal's database.</summary>
internal sealed class NoticeStore(PortalDbContext context) : INotices
{
    private static readonly (Audience Audience, Role Role)[] Roles =
    [
        (Audience.Agency, Role.AgencyCaseWorker),
        (Audience.Fund, Role.FundCaseWorker),
        (Audience.AgriculturalFund, Role.AgriculturalFundCaseWorker),
        (Audience.AgencyDecisionMakers, Role.AgencyDecisionMaker),
        (Audience.FundDecisionMakers, Role.FundDecisionMaker),
    ];

    /// <inheritdoc />
    public async Task<IReadOnlyList<Guid>> PeopleOfAsync(Guid caseId, string department, Audience audience, CancellationToken cancellation)
    {
        if (audience == Audience.None)
            return [];
        var roles = Roles.Where(pair => audience.HasFlag(pair.Audience)).Select(pair => pair.Role).ToArray();
        var leader = audience.HasFlag(Audience.Leader);
        var people = await context.Users.AsNoTracking()
            .Where(user => user.IsActive)
            .Where(user => roles.Contains(user.Role) && user.Departments.Contains(department) || leader && user.Role == Role.Leader && user.CaseId == caseId)
            .Select(user => new { user.Id, user.Role }).ToListAsync(cancellation);
        var referents = await context.Set<Cpts>().AsNoTracking()
            .Where(cpts => cpts.Id == caseId).Select(cpts => cpts.Referents).SingleOrDefaultAsync(cancellation) ?? Referents.None;
        return [.. people.Where(person => InCharge(referents, person.Role) is not { } charged
            || charged == person.Id || people.All(other => other.Id != charged)).Select(person => person.Id)];
    }

    /// <inheritdoc />
    public async Task<int> TellOnceAsync(IReadOnlyList<Notice> notices, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(notices);
        var told = 0;
        foreach (var notice in notices)
        {
            told += await context.Database.ExecuteSqlAsync(
                $"""
                 insert into notices (id, recipient_id, case_id, about, due, warned_on, at, mail_failures)
                 values ({notice.Id}, {notice.RecipientId}, {notice.CaseId}, {notice.About}, {notice.Due}, {notice.WarnedOn}, {notice.At}, 0)
                 on conflict (recipient_id, case_id, about, due, warned_on) where warned_on is not null do nothing
                 """,
                cancellation);
        }

        return told;
    }

    /// <inheritdoc />
    public Task MarkReadAsync(Guid recipientId, DateTimeOffset until, CancellationToken cancellation) => context.Set<Notice>()
        .Where(notice => notice.RecipientId == recipientId && notice.ReadAt == null && notice.At <= until)
        .ExecuteUpdateAsync(set => set.SetProperty(notice => notice.ReadAt, until), cancellation);

    private static Guid? InCharge(Referents referents, Role role) => role switch
    {
        Role.AgencyCaseWorker => referents.Agency,
        Role.FundCaseWorker => referents.Fund,
        Role.AgriculturalFundCaseWorker => referents.AgriculturalFund,
        _ => null,
    };
}
