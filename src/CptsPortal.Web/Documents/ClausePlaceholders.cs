using System.Globalization;
using CptsPortal.Application.Documents;
using CptsPortal.Law.Funding;
using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Documents;

/// <summary>What the clauses of a contract can say of it, by placeholder; <c>docs/documents.md</c> lists them.</summary>
internal static class ClausePlaceholders
{
    private const string Unknown = "……";

    /// <summary>The value of each placeholder in a document.</summary>
    public static readonly IReadOnlyDictionary<string, Func<ContractDocument, string>> All =
        new Dictionary<string, Func<ContractDocument, string>>(StringComparer.Ordinal)
        {
            ["cpts.nom"] = document => document.CaseName,
            ["cpts.structure"] = document => document.Structure?.Name ?? document.CaseName,
            ["cpts.representant"] = document => document.Structure?.Representative ?? Unknown,
            ["cpts.signature"] = document => French.Date(document.SignedByCptsOn ?? document.Today),
            ["ars.region"] = document => document.Department.RegionName,
            ["caisse.departement"] = document => document.Department.Name,
            ["contrat.reference"] = document => document.Reference,
            ["contrat.debut"] = document => French.Date(document.CountsFrom),
            ["contrat.dernier-jour"] = document => French.Date(document.EndsOn.AddDays(-1)),
            ["projet.validation"] = document => document.ProjectValidatedOn is { } on ? French.Date(on) : Unknown,
            ["territoire.population"] = document => French.Count(document.Terms.Territory.Population, "habitant", "habitants"),
            ["territoire.communes"] = document => French.Count(document.Terms.Territory.Communes.Count, "commune", "communes"),
            ["territoire.taille"] = document => document.Terms.Territory.Size is { } size ? ((int)size).ToString(CultureInfo.InvariantCulture) : Unknown,
            ["membres.nombre"] = document => French.Count(document.Terms.Territory.Members, "membre", "membres"),
            ["financement.avance"] = _ => French.Percent(PaymentShares.Advance),
            ["avenant.numero"] = document => document.Amendment.ToString(CultureInfo.InvariantCulture),
            ["avenant.effet"] = document => French.Date(document.Version.EffectiveOn ?? document.Version.EffectIfSignedOn(document.Today)),
        };
}
