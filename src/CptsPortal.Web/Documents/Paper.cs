namespace CptsPortal.Web.Documents;

/// <summary>A document ready to be rendered.</summary>
/// <param name="Template">Path of its template.</param>
/// <param name="Model">What the template shows.</param>
/// <param name="Reference">Its reference.</param>
/// <param name="FileName">Name of its file.</param>
internal sealed record Paper(string Template, object Model, string Reference, string FileName);
