using System.Data;
using MiniExcelLibs;
using MiniExcelLibs.Attributes;
using MiniExcelLibs.OpenXml;

namespace CptsPortal.Web.Pages.Shared.Lists;

/// <summary>A table as a workbook: days are days, numbers are numbers, and a text is never a formula, whatever it begins with.</summary>
internal static class XlsxFile
{
    /// <summary>Media type of the file.</summary>
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const int WidthOfText = 24;
    private const int WidthOfDay = 12;

    /// <summary>A row of names, then one for each item.</summary>
    /// <param name="sheet">Name of the only sheet.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="rows">The items.</param>
    public static byte[] Write<T>(string sheet, IReadOnlyList<ExportColumn<T>> columns, IEnumerable<T> rows)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        var cells = rows.Select(row => columns.Select(column => Cell(column.Value(row))).ToArray()).ToList();
        using var table = new DataTable();
        foreach (var column in columns)
            table.Columns.Add(column.Name, typeof(object));
        foreach (var row in cells)
            table.Rows.Add(row);
        using var bytes = new MemoryStream();
        bytes.SaveAs(table, sheetName: sheet, configuration: new OpenXmlConfiguration
        {
            DynamicColumns = [.. columns.Select((column, index) => Format(column.Name, cells.Exists(row => row[index] is DateTime)))],
        });
        return bytes.ToArray();
    }

    private static object Cell(object? value) => value switch
    {
        null => DBNull.Value,
        DateOnly day => day.ToDateTime(TimeOnly.MinValue),
        _ => value,
    };

    private static DynamicExcelColumn Format(string name, bool days) =>
        days ? new(name) { Format = "dd/mm/yyyy", Width = WidthOfDay } : new(name) { Width = WidthOfText };
}
