using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Contracts;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Domain.Rules;
using CptsPortal.Infrastructure.Persistence;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Indicators;
using Microsoft.Extensions.DependencyInjection;

namespace CptsPortal.TestHost;

/// <summary>Cases whose contract runs, for tests that begin with its payments.</summary>
/// <remarks>The stage is set in the database and the contract signed by the domain: projects and contracts have tests of their own.</remarks>
public static class SignedContracts
{
    /// <summary>Inhabitants of every such contract: taille 2.</summary>
    public const int Inhabitants = 62_000;

    /// <summary>Day of its signature; the base missions run from it.</summary>
    public static readonly DateOnly SignedOn = new(2024, 3, 1);

    private static readonly DateOnly Validated = new(2024, 1, 10);

    /// <summary>A case of the Bouches-du-Rhône whose contract is signed.</summary>
    /// <param name="portal">The portal.</param>
    /// <param name="name">Name of the case.</param>
    /// <param name="complete">Whether the joining file is complete.</param>
    /// <param name="missions">Whether the base missions run from the signature; else they never start.</param>
    public static async Task<Guid> SignedCaseAsync(
        this PortalServices portal, string name = "CPTS des Calanques", bool complete = true, bool missions = true)
    {
        ArgumentNullException.ThrowIfNull(portal);
        var id = await portal.DraftingCaseAsync(name);
        await portal.SqlAsync($"update cases set stage = 'Contracting' where id = '{id}'");
        await portal.Services.SignAsync(id, complete, missions);
        return id;
    }

    /// <summary>A case of the Bouches-du-Rhône whose contract is signed.</summary>
    public static async Task<Guid> SignedCaseAsync(this PortalFactory portal)
    {
        ArgumentNullException.ThrowIfNull(portal);
        var id = await portal.DraftingCaseAsync();
        await portal.SqlAsync($"update cases set stage = 'Contracting' where id = '{id}'");
        await portal.Services.SignAsync(id, complete: true);
        return id;
    }

    private static async Task SignAsync(this IServiceProvider services, Guid caseId, bool complete, bool missions = true)
    {
        await using var scope = services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        var cpts = (await context.FindAsync<Cpts>(caseId))!;
        context.Add(Signed(cpts, complete, missions));
        await context.SaveChangesAsync();
    }

    private static Contract Signed(Cpts cpts, bool complete, bool missions)
    {
        var today = PortalFactory.Today;
        var pieces = Enum.GetValues<JoiningPieceKind>();
        Held(Contract.AskToJoin(
            cpts, $"ACI-{cpts.Reference}", null, pieces.ToDictionary(kind => kind, _ => Guid.NewGuid()), new(2024, 1, 20), Validated, today, out var contract));
        if (complete)
            Held(contract!.Check(cpts, pieces.ToDictionary(kind => kind, _ => (PieceCheck.Accepted, (string?)null)), new(2024, 1, 25), today));
        Held(contract!.OpenTerms(
            cpts, Inhabitants, NationalIndicators.All.ToDictionary(model => model.Code, model => new IndicatorWording(model.Code, null, null, null)), today));
        Held(contract.WriteTerritory(cpts, Inhabitants, Inhabitants, "Recensement communal", 45, null));
        foreach (var mission in HealthProject.BaseMissions)
        {
            Held(contract.WriteMission(cpts, mission, "Contenu", missions ? null : SignedOn, missions));
            if (mission != Mission.CrisisResponse)
                Held(contract.WriteIndicator(cpts, Counted(mission), today));
        }

        Held(contract.Propose(cpts, new(2024, 2, 1), today));
        foreach (var party in Enum.GetValues<Party>())
            Held(contract.Agree(cpts, party, "Une personne", contract.OpenVersion!.Revision, new(2024, 2, 10), today));
        Held(contract.Sign(
            cpts, [.. Enum.GetValues<Party>().Select(party => new TypedSignature(party, "Une personne", "Qualité", SignedOn))], Validated, null, today));
        return contract;
    }

    private static Indicator Counted(Mission mission) => new()
    {
        Id = Guid.NewGuid(),
        Mission = mission,
        Label = $"Suivi {mission}",
        Use = IndicatorUse.Counted,
        Baseline = 10,
        BaselineOn = new(2023, 12, 31),
        Objectives = [12, 14, 16, 18, 20],
    };

    private static void Held(IReadOnlyList<BrokenRule> broken)
    {
        if (broken.Count > 0)
            throw new InvalidOperationException(string.Join(", ", broken.Select(rule => $"{rule.Code} at {rule.Path}")));
    }
}
