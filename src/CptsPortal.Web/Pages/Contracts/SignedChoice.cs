using CptsPortal.Application.Contracts;

namespace CptsPortal.Web.Pages.Contracts;

/// <summary>The signed contracts of a case, to choose which one a page shows.</summary>
/// <param name="Address">Address of the page for the contract signed last.</param>
/// <param name="Shown">Number of the one shown.</param>
/// <param name="Signed">All of them, latest first.</param>
internal sealed record SignedChoice(string Address, int Shown, IReadOnlyList<SignedContract> Signed);
