namespace CptsPortal.Web.Pages.HealthProjects;

/// <summary>A day of the "what if" form, which is sent by its address.</summary>
/// <param name="Name">Name in the address.</param>
/// <param name="Label">Label, in French.</param>
/// <param name="Value">As typed.</param>
internal sealed record SupposedDay(string Name, string Label, string? Value);
