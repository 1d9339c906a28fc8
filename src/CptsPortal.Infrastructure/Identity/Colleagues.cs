using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Delegations;
using CptsPortal.Domain.Territory;
using CptsPortal.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Infrastructure.Identity;

/// <summary>The people of institutions, from the portal's accounts.</summary>
internal sealed class Colleagues(PortalDbContext context, IPortalCalendar calendar) : IColleagues
{
    /// <inheritdoc />
    public async Task<Colleague?> FindAsync(Guid id, CancellationToken cancellation) =>
        await context.Users.AsNoTracking().SingleOrDefaultAsync(user => user.Id == id, cancellation) is { } user ? Of(user) : null;

    /// <inheritdoc />
    public async Task<IReadOnlyList<Colleague>> OfSameInstitutionAsync(Guid id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } self || self.Person.Role.Institution() is not { } institution)
            return [];
        var roles = Enum.GetValues<Role>().Where(role => role.Institution() == institution).ToArray();
        var found = await context.Users.AsNoTracking()
            .Where(user => user.IsActive && user.Id != id && roles.Contains(user.Role)).OrderBy(user => user.SearchKey).ToListAsync(cancellation);
        return [.. found.Select(Of).Where(self.IsOfSameInstitution)];
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<Mandate>> MandatesOfAsync(Guid id, CancellationToken cancellation)
    {
        var today = calendar.Today;
        var rows = await (
            from delegation in context.Set<Delegation>().AsNoTracking()
            where delegation.DelegateId == id && delegation.RevokedOn == null && delegation.From <= today && today <= delegation.Until
            join delegator in context.Users on delegation.DelegatorId equals delegator.Id
            join to in context.Users on delegation.DelegateId equals to.Id
            orderby delegation.From, delegation.Id
            select new { delegation, delegator, to }).ToListAsync(cancellation);
        return [.. rows.Select(row => row.delegation.MandateOf(Of(row.delegator), Of(row.to), today)).OfType<Mandate>()];
    }

    private static Colleague Of(PortalUser user) => new(
        new Actor(user.Id, user.Name, user.Role, new Scope(user.Nation, user.Departments, user.CaseId)),
        CommuneNameKey.Of(user.Organisation ?? ""), user.IsActive, user.MayDecide);
}
