using System.Globalization;
using System.Resources;
using CptsPortal.Law.Amounts;
using FluentValidation.Results;

namespace CptsPortal.Web.Resources;

/// <summary>The French words of one stage, from <c>Resources/{stage}.resx</c>, by stable code.</summary>
/// <param name="stage">Name of the file.</param>
public sealed class StageTexts(string stage)
{
    private readonly ResourceManager _texts = new($"CptsPortal.Web.Resources.{stage}", typeof(StageTexts).Assembly);

    /// <summary>The words of an enumerated value, by <c>Type.Value</c>.</summary>
    public string Of(Enum value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Get($"{value.GetType().Name}.{value}");
    }

    /// <summary>The sentence of a rule that an act broke.</summary>
    public string Of(ValidationFailure failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return Get(failure.ErrorCode, failure.CustomState as IReadOnlyList<object> ?? []);
    }

    /// <summary>The sentence of a code; its placeholders take days, amounts and numbers, worded here, or French words.</summary>
    /// <exception cref="MissingManifestResourceException">The code has no text.</exception>
    public string Get(string code, params IReadOnlyList<object> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var text = Find(code) ?? throw new MissingManifestResourceException($"No French text for the code {code}.");
        return values.Count == 0 ? text : string.Format(CultureInfo.InvariantCulture, text, [.. values.Select(Worded)]);
    }

    /// <summary>The sentence of a code, or null.</summary>
    public string? Find(string code) => _texts.GetString(code, CultureInfo.InvariantCulture);

    private object Worded(object value) => value switch
    {
        DateOnly day => French.Date(day),
        Euro amount => French.Amount(amount),
        int number => French.Number(number),
        long number => French.Number(number),
        Enum word => Of(word),
        _ => value,
    };
}
