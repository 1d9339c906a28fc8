using CptsPortal.Domain.Access;
using CptsPortal.Domain.Standing;

namespace CptsPortal.Web.Pages.Shared;

/// <summary>A duty as one reader sees it, shown by <c>&lt;partial name="_Duty" model="..." /&gt;</c>.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="CaseName">Its name, where many cases are listed; null on its own pages.</param>
/// <param name="Duty">What is awaited.</param>
/// <param name="Today">The portal's day.</param>
/// <param name="Reader">Role of the reader.</param>
public sealed record DutyLine(Guid CaseId, string? CaseName, Duty Duty, DateOnly Today, Role Reader);
