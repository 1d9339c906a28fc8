namespace CptsPortal.Web.Pages.Shared;

/// <summary>A field for a passphrase, by the partial <c>_Passphrase</c>; what was typed is never sent back.</summary>
/// <param name="Name">Bound name.</param>
/// <param name="Label">Its label, in French.</param>
/// <param name="Autocomplete"><c>current-password</c> or <c>new-password</c>.</param>
/// <param name="Hint">A help below the label, if any.</param>
public sealed record PassphraseField(string Name, string Label, string Autocomplete, string? Hint = null);
