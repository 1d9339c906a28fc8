using CptsPortal.Application.Accounts;
using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Accounts;
using CptsPortal.Domain.Territory;
using CptsPortal.Infrastructure.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Infrastructure.Identity;

/// <summary>The accounts of the portal's own database.</summary>
internal sealed class Accounts(UserManager<PortalUser> manager, PortalDbContext context, TimeProvider time) : IAccounts
{
    // An arbitrary number that means "the addresses of accounts" in this database.
    private const long AddressLock = 0x43505453_0003;

    /// <inheritdoc />
    public async Task<AccountPage> SearchAsync(AccountSearch search, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(search);
        var users = context.Users.AsNoTracking();
        foreach (var word in CommuneNameKey.Of(search.Words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            users = users.Where(user => user.SearchKey.Contains(word));
        if (search.Role is { } role)
            users = users.Where(user => user.Role == role);
        if (search.Active is { } active)
            users = users.Where(user => user.IsActive == active);
        var page = await Items(users).Skip((Math.Max(1, search.Page) - 1) * AccountSearch.PageSize).Take(AccountSearch.PageSize)
            .ToListAsync(cancellation);
        return new AccountPage(page, await users.CountAsync(cancellation));
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<Actor>> CoveringAsync(string department, CancellationToken cancellation) =>
        await context.Users.AsNoTracking().Where(user => user.IsActive && user.Departments.Contains(department)).OrderBy(user => user.SearchKey)
            .Select(user => new Actor(user.Id, user.Name, user.Role, new Scope(user.Nation, user.Departments, user.CaseId)))
            .ToListAsync(cancellation);

    /// <inheritdoc />
    public IQueryable<AccountName> Names => context.Users.AsNoTracking().Select(user => new AccountName { Id = user.Id, Name = user.Name });

    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation) =>
        await Names.Where(user => ids.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.Name, cancellation);

    /// <inheritdoc />
    public async Task<AccountItem> FindAsync(Guid id, CancellationToken cancellation) =>
        await Items(context.Users.AsNoTracking().Where(user => user.Id == id)).SingleOrDefaultAsync(cancellation) ?? throw new NotFoundException();

    /// <inheritdoc />
    public async Task<Guid> CreateAsync(AccountDetails details, CancellationToken cancellation)
    {
        await LockAddressesAsync(cancellation);
        var user = new PortalUser { Id = Guid.CreateVersion7() }.Take(details);
        (await manager.CreateAsync(user)).OrRefuse(manager);
        return user.Id;
    }

    /// <inheritdoc />
    public async Task ChangeAsync(Guid id, uint? version, AccountDetails details, CancellationToken cancellation)
    {
        await LockAddressesAsync(cancellation);
        var user = await manager.LoadAsync(id);
        if (version is not null && context.Entry(user).Property<uint>(PortalDbContext.Version).CurrentValue != version)
            throw new ChangedMeanwhileException();
        user.Take(details);
        (await manager.UpdateAsync(user)).OrRefuse(manager);
    }

    /// <inheritdoc />
    public async Task SetActiveAsync(Guid id, bool active, CancellationToken cancellation)
    {
        var user = await manager.LoadAsync(id);
        user.IsActive = active;
        (await manager.UpdateSecurityStampAsync(user)).OrRefuse(manager);
    }

    /// <summary>Two administrators who give one address at once follow one another, so that the second is told.</summary>
    private Task<int> LockAddressesAsync(CancellationToken cancellation) =>
        context.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({AddressLock})", cancellation);

    private IQueryable<AccountItem> Items(IQueryable<PortalUser> users)
    {
        var now = time.GetUtcNow();
        return users.OrderBy(user => user.SearchKey).ThenBy(user => user.Id).Select(user => new AccountItem(
            user.Id, user.Name, user.Email!, user.Role, user.Organisation, new Scope(user.Nation, user.Departments, user.CaseId),
            user.IsActive, user.IsDemo, user.PasswordHash != null, user.TwoFactorEnabled,
            user.LockoutEnd > now ? user.LockoutEnd : null, EF.Property<uint>(user, PortalDbContext.Version)));
    }
}
