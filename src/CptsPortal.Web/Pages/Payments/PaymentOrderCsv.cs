using System.Globalization;
using CptsPortal.Application.Payments;
using CptsPortal.Domain.Payments;
using CptsPortal.Web.Documents;
using CptsPortal.Web.Pages.Shared.Lists;
using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Pages.Payments;

/// <summary>An export of a payment order.</summary>
/// <param name="View">The order.</param>
/// <param name="Export">0 for the archived one, 1 for the first export; a later one says that it is a copy.</param>
internal sealed record PaymentOrderDocument(PaymentOrderView View, int Export)
{
    /// <summary>As it is printed.</summary>
    public Paper Paper => new("/Documents/PaymentOrder.cshtml", this, View.Order.Number, $"{View.Order.Number}.pdf");

    /// <summary><c>archives</c>, <c>original</c>, or <c>copie 2</c>.</summary>
    public string Mark => Export == 0 ? "archives" : Export == 1 ? "original" : $"copie {Export.ToString(CultureInfo.InvariantCulture)}";
}

/// <summary>A payment order as a file (docs/exports.md).</summary>
/// <remarks>The columns, their names and their order are a contract: add at the end, never rename.</remarks>
internal static class PaymentOrderCsv
{
    private static readonly ExportColumn<(PaymentOrderDocument Document, ScheduleLine Line)>[] Columns =
    [
        new("ordre", row => row.Document.View.Order.Number),
        new("etabli_le", row => row.Document.View.Order.MadeOn),
        new("export", row => row.Document.Mark),
        new("dossier", row => row.Document.View.CaseReference),
        new("cpts", row => row.Document.View.CaseName),
        new("echeance", row => row.Line.DueOn),
        new("annee_contrat", row => row.Line.Key.ContractYear),
        new("nature", row => SimulationTexts.PaymentNature(row.Line.Key.PaymentRule())),
        new("composante", row => SimulationTexts.Of(row.Line.Key.Component)),
        new("mission", row => row.Line.Key.Mission is { } mission ? SimulationTexts.Of(mission) : null),
        new("regularisation", row => row.Line.Sequence),
        new("montant", row => row.Line.Row!.OrderedAmount!.Value),
        new("regle", row => row.Line.Key.Rule),
        new("base_legale", row => row.Line.Key.PaymentRule().LegalBasis),
    ];

    /// <summary>One row for each line of the order, by due date; no total.</summary>
    public static byte[] Write(PaymentOrderDocument document) =>
        CsvFile.Write(Columns, document.View.Lines.Select(line => (document, line)));
}
