using CptsPortal.Application.Delegations;

namespace CptsPortal.Web.Pages.Shared;

/// <summary>A table of delegations, shown by <c>&lt;partial name="_Delegations" model="..." /&gt;</c>.</summary>
/// <param name="Id">Identifier in the page.</param>
/// <param name="Caption">Caption.</param>
/// <param name="Items">The delegations.</param>
/// <param name="RevokeAt">Address below which a delegation is revoked; null where the reader may not.</param>
/// <param name="ShowsDelegator">Whether it says who gave them.</param>
/// <param name="ShowsDelegate">Whether it says who received them.</param>
public sealed record DelegationTable(
    string Id, string Caption, IReadOnlyList<DelegationItem> Items, string? RevokeAt, bool ShowsDelegator = true, bool ShowsDelegate = true);
