using CptsPortal.Application.Cases;
using CptsPortal.Domain.Access;
using CptsPortal.Web.Pages.Shared.Lists;
using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Pages.Cases;

/// <summary>The columns of the list of cases, on screen and in files.</summary>
internal static class CaseColumns
{
    /// <summary>Names the case.</summary>
    public const string Name = "nom";

    /// <summary>Who must act.</summary>
    public const string Duties = "qui_doit_agir";

    /// <summary>Until when.</summary>
    public const string Until = "jusqu_au";

    /// <summary>As a role reads them: what is awaited is worded for it.</summary>
    public static IReadOnlyList<ListColumn<CaseItem>> For(Role reader) =>
    [
        new("reference", "Référence", cpts => cpts.Reference, CaseSort.Reference),
        new(Name, "Nom", cpts => cpts.Name, CaseSort.Name, ColumnUse.Always),
        new("departement", "Département", cpts => cpts.Department, CaseSort.Department),
        new("etape", "Étape", cpts => CaseTexts.Texts.Of(cpts.Stage), CaseSort.Stage),
        new(Duties, "Qui doit agir", cpts => string.Join("\u00A0; ", cpts.Duties.Select(duty => StandingTexts.Of(duty, reader)))),
        new(Until, "Jusqu’au", cpts => cpts.Until),
        new("referent_ars", "Référent ARS", cpts => cpts.Referents.Agency, Use: ColumnUse.Offered),
        new("referent_caisse", "Référent de la caisse", cpts => cpts.Referents.Fund, Use: ColumnUse.Offered),
        new("referent_msa", "Référent MSA", cpts => cpts.Referents.AgriculturalFund, Use: ColumnUse.Offered),
        new("siege", "Commune du siège", cpts => cpts.Seat, Use: ColumnUse.Offered),
        new("population", "Population", cpts => cpts.Population, CaseSort.Population, ColumnUse.Offered),
        new("taille", "Taille", cpts => (int?)cpts.Size, Use: ColumnUse.Offered),
        new("ouvert_le", "Ouvert le", cpts => cpts.OpenedOn, CaseSort.OpenedOn, ColumnUse.Offered),
    ];
}
