using System.Globalization;
using System.Text;

namespace CptsPortal.Domain.Territory;

/// <summary>What two spellings of one commune have in common: accents, case, hyphens, apostrophes and "st" for "saint" do not count.</summary>
public static class CommuneNameKey
{
    /// <summary>The words of a name in lower case, without accents, one space between two.</summary>
    /// <param name="text">A name as written, or what a person types; postcodes pass unchanged.</param>
    /// <returns>Only letters a to z, digits and single spaces; empty when there is none of these.</returns>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Join(' ', Words(text).Select(InFull));
    }

    private static string[] Words(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormD))
        {
            var lower = char.ToLowerInvariant(character);
            if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(lower switch
                {
                    'œ' => "oe",
                    'æ' => "ae",
                    _ => char.IsAsciiLetterOrDigit(lower) ? lower.ToString() : " ",
                });
            }
        }

        return plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string InFull(string word) => word switch
    {
        "st" => "saint",
        "ste" => "sainte",
        "sts" => "saints",
        "stes" => "saintes",
        _ => word,
    };
}
