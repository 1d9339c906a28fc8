using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace CptsPortal.Web.Security;

/// <summary>What was typed in a form that arrived after the end of its session: sealed, kept by the browser, sent again later.</summary>
/// <param name="Address">Where the form was sent, within the portal.</param>
/// <param name="Fields">Names and values; files are not kept.</param>
internal sealed record TypedBeforeEnd(string Address, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    private const string Token = "__RequestVerificationToken";
    private static readonly TimeSpan Kept = TimeSpan.FromHours(12);

    /// <summary>Takes and seals the form of a request, without its token, which died with the session.</summary>
    public static string Seal(HttpRequest request)
    {
        var fields = request.Form.Where(field => field.Key != Token)
            .SelectMany(field => field.Value, (field, value) => KeyValuePair.Create(field.Key, value ?? ""));
        var typed = new TypedBeforeEnd(request.PathBase + request.Path + request.QueryString, [.. fields]);
        return Protector(request.HttpContext).Protect(JsonSerializer.Serialize(typed), Kept);
    }

    /// <summary>Opens what <see cref="Seal"/> sealed; null when it is something else, or too old.</summary>
    public static TypedBeforeEnd? Open(HttpContext context, string? sealedText)
    {
        try
        {
            return JsonSerializer.Deserialize<TypedBeforeEnd>(Protector(context).Unprotect(sealedText ?? ""));
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    private static ITimeLimitedDataProtector Protector(HttpContext context) => context.RequestServices
        .GetRequiredService<IDataProtectionProvider>().CreateProtector(nameof(TypedBeforeEnd)).ToTimeLimitedDataProtector();
}
