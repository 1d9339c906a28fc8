using System.Globalization;
using CsvHelper;

namespace CptsPortal.Web.Pages.Shared.Lists;

/// <summary>A table as a spreadsheet opens it in France: semicolons, decimal commas, UTF-8 with its mark.</summary>
/// <remarks>A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers and days are never one.</remarks>
internal static class CsvFile
{
    /// <summary>Media type of the file.</summary>
    public const string MediaType = "text/csv; charset=utf-8";

    private static readonly NumberFormatInfo DecimalComma = new() { NumberDecimalSeparator = "," };
    private static readonly CsvWriterOptions Format = new() { Separator = ';', WriteByteOrderMark = true, Injection = CsvInjection.Escape };

    /// <summary>A row of names, then one for each item.</summary>
    public static byte[] Write<T>(IReadOnlyList<ExportColumn<T>> columns, IEnumerable<T> rows)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, Format, leaveOpen: true))
        {
            foreach (var column in columns)
                csv.WriteField(column.Name);
            csv.EndRecord();
            foreach (var row in rows)
            {
                foreach (var column in columns)
                    Write(csv, column.Value(row));
                csv.EndRecord();
            }
        }

        return bytes.ToArray();
    }

    private static void Write(CsvWriter csv, object? value)
    {
        switch (value)
        {
            case DateOnly day:
                csv.WriteField(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
                break;
            case decimal euros:
                csv.WriteField(euros, "0.00", DecimalComma);
                break;
            case int number:
                csv.WriteField(number, "0", CultureInfo.InvariantCulture);
                break;
            default:
                csv.WriteField((string?)value);
                break;
        }
    }
}
