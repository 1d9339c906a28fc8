using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Pages.Shared;

/// <summary>What a <c>dsfr-select</c> offers.</summary>
public static class Choices
{
    /// <summary>Every value of an enumeration, in its French words.</summary>
    public static IEnumerable<(string Value, string Text)> Of<T>(StageTexts texts)
        where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(texts);
        return Enum.GetValues<T>().Select(value => (value.ToString(), texts.Of(value)));
    }
}
