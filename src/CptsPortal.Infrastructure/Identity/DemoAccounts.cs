using CptsPortal.Domain.Access;
using CptsPortal.Domain.Accounts;
using CptsPortal.Infrastructure.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Infrastructure.Identity;

/// <summary>
/// Invented people of each role in Provence-Alpes-Côte d'Azur, made only where demonstration data is asked for.
/// They have no passphrase: the sign-in page has a button for each of them, there only.
/// </summary>
public sealed class DemoAccounts
{
    private const string Agency = "ARS Provence-Alpes-Côte d’Azur";
    private const string Fund = "CPAM des Bouches-du-Rhône";
    private static readonly string[] Elsewhere = ["04", "05", "06", "83", "84"];
    private static readonly string[] Region = ["04", "05", "06", "13", "83", "84"];
    private readonly PortalDbContext _context;
    private readonly ILookupNormalizer _normalizer;
    private readonly PortalSettings _settings;

    internal DemoAccounts(PortalDbContext context, ILookupNormalizer normalizer, PortalSettings settings) =>
        (_context, _normalizer, _settings) = (context, normalizer, settings);

    /// <summary>The accounts that anybody may take, by role; none without demonstration data.</summary>
    public async Task<IReadOnlyList<PortalUser>> ListAsync(CancellationToken cancellation) => _settings.Demo
        ? [.. (await _context.Users.AsNoTracking().Where(user => user.IsDemo && user.IsActive).ToListAsync(cancellation)).OrderBy(user => user.Role)]
        : [];

    /// <summary>Makes those that are missing; changes none.</summary>
    internal async Task EnsureAsync(CancellationToken cancellation)
    {
        if (!_settings.Demo)
            return;
        var present = await _context.Users.Where(user => user.IsDemo).Select(user => user.NormalizedEmail).ToListAsync(cancellation);
        _context.AddRange(People().Select(Account).Where(user => !present.Contains(user.NormalizedEmail)));
        await _context.SaveChangesAsync(cancellation);
    }

    private PortalUser Account(AccountDetails details)
    {
        var user = new PortalUser { Id = Guid.CreateVersion7(), IsDemo = true, SecurityStamp = Guid.NewGuid().ToString("N") }.Take(details);
        (user.NormalizedEmail, user.NormalizedUserName) =
            (_normalizer.NormalizeEmail(user.Email), _normalizer.NormalizeName(user.UserName));
        return user;
    }

    private static IEnumerable<AccountDetails> People()
    {
        yield return Person("Camille Arnoux", "instructeur.ars", Role.AgencyCaseWorker, Agency, "13");
        yield return Person("Hélène Roustan", "decideur.ars", Role.AgencyDecisionMaker, Agency, Region);
        yield return Person("Yanis Belhadj", "referent.cpam", Role.FundCaseWorker, Fund, "13");
        yield return Person("Marc Olivari", "directeur.cpam", Role.FundDecisionMaker, Fund, "13");
        yield return Person("Louis Ferrat", "instructeur.region", Role.AgencyCaseWorker, Agency, Elsewhere);
        yield return Person("Aïcha Nouri", "referent.region", Role.FundCaseWorker, "CPAM du Var", Elsewhere);
        yield return Person("Pierre Daumas", "directeur.region", Role.FundDecisionMaker, "CPAM du Var", Elsewhere);
        yield return Person("Sophie Tardieu", "referent.msa", Role.AgriculturalFundCaseWorker, "MSA Provence-Azur", "06", "13", "83");
        yield return Person("Inès Castellan", "porteur.cpts", Role.Leader, "CPTS de démonstration");
        yield return Person("Paul Vergne", "auditeur", Role.Auditor, "Mission régionale d’audit", Region);
        yield return Person("Nadia Fabre", "administrateur", Role.Administrator, Agency);
    }

    private static AccountDetails Person(string name, string address, Role role, string organisation, params string[] departments) =>
        new(name, address + "@demo.test", role, organisation, Scope.Nothing with { Departments = departments });
}
