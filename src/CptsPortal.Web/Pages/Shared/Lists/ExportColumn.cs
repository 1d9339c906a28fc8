namespace CptsPortal.Web.Pages.Shared.Lists;

/// <summary>A column of an exported file; its name and its place are a contract (docs/exports.md).</summary>
/// <param name="Name">Stable name: lower case, no accent.</param>
/// <param name="Value">A text, a day, a whole number, an amount in euros, or null for nothing.</param>
internal record ExportColumn<T>(string Name, Func<T, object?> Value);
