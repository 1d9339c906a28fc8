namespace CptsPortal.Web.Pages.Account;

/// <summary>The addresses of signing in and of one's own account.</summary>
internal static class AccountAddresses
{
    public const string SignIn = "/connexion";
    public const string SignOut = "/deconnexion";
    public const string Own = "/mon-compte";
    public const string SecondFactor = "/mon-compte/second-facteur";

    public const string Portfolio = "/mon-compte/portefeuille";
    public const string Delegations = "/mon-compte/delegations";

    /// <summary>The sign-in page, which leads back to the page asked for.</summary>
    public static string SignInAndReturnTo(HttpRequest request) =>
        $"{SignIn}?retour={Uri.EscapeDataString(request.PathBase + request.Path + request.QueryString)}";
}
