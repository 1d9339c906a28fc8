using System.Text;

namespace CptsPortal.Domain.Attachments;

/// <summary>File names that no system reads as a path, a device or another kind of file.</summary>
internal static class SafeFileName
{
    private const int Longest = 100;
    private const string Nameless = "piece";

    /// <summary>The name without its folder, its odd characters and its ending, then the ending of its content.</summary>
    public static string Of(string given, FileKind kind)
    {
        ArgumentNullException.ThrowIfNull(given);
        var bare = given[(given.LastIndexOfAny(['/', '\\']) + 1)..];
        var dot = bare.LastIndexOf('.');
        var safe = new StringBuilder(Longest);
        foreach (var character in (dot > 0 ? bare[..dot] : bare).Normalize(NormalizationForm.FormC).Take(Longest))
            safe.Append(char.IsLetterOrDigit(character) || character is '-' or '_' or ' ' or '(' or ')' or '’' or '\'' ? character : '-');
        var name = safe.ToString().Trim(' ', '-');
        return $"{(name.Length == 0 ? Nameless : name)}.{kind.Extension()}";
    }
}
