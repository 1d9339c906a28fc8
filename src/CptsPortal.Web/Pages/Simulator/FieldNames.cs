using System.Globalization;
using System.Text.RegularExpressions;
using CptsPortal.Law.Funding;
using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Pages.Simulator;

/// <summary>What the summary of errors calls a field of the form.</summary>
internal static partial class FieldNames
{
    /// <summary>The French name of a field such as <c>Form.Missions[0].Rates[1]</c>.</summary>
    public static string Of(string field)
    {
        var numbers = Numbers().Matches(field).Select(number => int.Parse(number.Groups[1].Value, CultureInfo.InvariantCulture)).ToArray();
        var code = Numbers().Replace(field, "").Replace("Form.", "Field.", StringComparison.Ordinal);
        return SimulationTexts.Get(code, code.Contains(".Missions.", StringComparison.Ordinal)
            ? [SimulationTexts.Of((Mission)numbers[0]), .. numbers.Skip(1).Select(number => (object)(number + 1))]
            : [.. numbers.Select(number => (object)(number + 1))]);
    }

    [GeneratedRegex(@"\[(\d+)\]")]
    private static partial Regex Numbers();
}
