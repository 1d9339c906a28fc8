using CptsPortal.Law.Funding;
using CptsPortal.Web.Pages.Shared.Lists;
using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Pages.Simulator;

/// <summary>The schedule of a simulation as a file.</summary>
/// <remarks>The columns, their names and their order are a contract: add at the end, never rename.</remarks>
internal static class ScheduleCsv
{
    private static readonly ExportColumn<PaymentLine>[] Columns =
    [
        new("echeance", line => line.DueDate),
        new("annee_contrat", line => line.ContractYear),
        new("nature", line => SimulationTexts.PaymentNature(line.Rule)),
        new("composante", line => SimulationTexts.Of(line.Component)),
        new("mission", line => line.Mission is { } mission ? SimulationTexts.Of(mission) : null),
        new("montant", line => line.Amount.Value),
        new("estime", line => line.Estimated ? "oui" : "non"),
        new("regle", line => line.Rule.Number),
        new("base_legale", line => line.LegalBasis),
    ];

    /// <summary>One row for each line, in the order of the schedule; no total.</summary>
    public static byte[] Write(IEnumerable<PaymentLine> lines) => CsvFile.Write(Columns, lines);
}
