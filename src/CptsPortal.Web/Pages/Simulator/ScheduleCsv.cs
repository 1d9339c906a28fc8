using System.Globalization;
using CptsPortal.Law.Funding;
using CptsPortal.Web.Resources;
using CsvHelper;

namespace CptsPortal.Web.Pages.Simulator;

/// <summary>The schedule as a spreadsheet opens it in France: semicolons, decimal commas, UTF-8 with its mark.</summary>
/// <remarks>The columns, their names and their order are a contract: add at the end, never rename.</remarks>
internal static class ScheduleCsv
{
    private static readonly CsvWriterOptions Format = new() { Separator = ';', WriteByteOrderMark = true };

    private static readonly (string Name, Func<PaymentLine, string> Value)[] Columns =
    [
        ("echeance", line => line.DueDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ("annee_contrat", line => line.ContractYear.ToString(CultureInfo.InvariantCulture)),
        ("nature", line => SimulationTexts.PaymentNature(line.Rule)),
        ("composante", line => SimulationTexts.Of(line.Component)),
        ("mission", line => line.Mission is { } mission ? SimulationTexts.Of(mission) : ""),
        ("montant", line => line.Amount.Value.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',')),
        ("estime", line => line.Estimated ? "oui" : "non"),
        ("regle", line => line.Rule.Number),
        ("base_legale", line => line.LegalBasis),
    ];

    /// <summary>One row for each line, in the order of the schedule; no total.</summary>
    public static byte[] Write(IEnumerable<PaymentLine> lines)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, Format, leaveOpen: true))
        {
            WriteRow(csv, Columns.Select(column => column.Name));
            foreach (var line in lines)
                WriteRow(csv, Columns.Select(column => column.Value(line)));
        }

        return bytes.ToArray();
    }

    private static void WriteRow(CsvWriter csv, IEnumerable<string> fields)
    {
        foreach (var field in fields)
            csv.WriteField(field);
        csv.EndRecord();
    }
}
