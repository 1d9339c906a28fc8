using CptsPortal.Application.Cases;
using CptsPortal.Domain.StartUp;

namespace CptsPortal.Web.Documents;

/// <summary>The identity sheet of a case, the same on the screen and on paper (instruction, annexe 3).</summary>
/// <param name="Case">The case.</param>
/// <param name="Sheet">What it says.</param>
internal sealed record IdentitySheetPaper(CaseHeader Case, SheetContent Sheet)
{
    /// <summary>Its reference.</summary>
    public string Reference => $"{Case.Reference}/FS";

    /// <summary>As it is printed.</summary>
    public Paper Paper => new("/Documents/IdentitySheet.cshtml", this, Reference, $"fiche-signaletique-{Case.Reference}.pdf");
}
