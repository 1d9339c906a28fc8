namespace CptsPortal.Web.Pages.Shared;

/// <summary>A step of the breadcrumb.</summary>
/// <param name="Text">Its name, in French.</param>
/// <param name="Address">Its page; null for the page being read.</param>
public sealed record Crumb(string Text, string? Address = null);
