using System.Security.Claims;
using System.Text.Json;
using CptsPortal.Domain.Access;

namespace CptsPortal.Infrastructure.Identity;

/// <summary>
/// Carries an actor in the claims of a session, whatever signed the person in: local account or provider. The session
/// keeps who the person is; what the person may do is read from the account at each request.
/// </summary>
public static class ActorClaims
{
    private const string Prefix = "cpts:";
    private const string NameClaim = Prefix + "name";
    private const string RoleClaim = Prefix + "role";
    private const string NationClaim = Prefix + "nation";
    private const string DepartmentClaim = Prefix + "department";
    private const string CaseClaim = Prefix + "case";
    private const string FactorClaim = Prefix + "second-factor";
    private const string MandateClaim = Prefix + "mandate";
    private const string UnenrolledClaim = Prefix + "unenrolled";

    /// <summary>A session with the claims of its account as they are now, in place of those it had.</summary>
    /// <param name="session">The session.</param>
    /// <param name="user">Its account.</param>
    /// <param name="mandates">Powers to decide that colleagues gave the person, in force now.</param>
    public static ClaimsPrincipal Refresh(ClaimsPrincipal session, PortalUser user, IReadOnlyList<Mandate> mandates)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(mandates);
        var kept = session.Claims.Where(claim => !claim.Type.StartsWith(Prefix, StringComparison.Ordinal));
        return new ClaimsPrincipal(new ClaimsIdentity([.. kept, .. Of(user), .. mandates.Select(Of)], session.Identity?.AuthenticationType));
    }

    /// <summary>Whether the person must set up a second factor before anything else.</summary>
    public static bool IsUnenrolled(ClaimsPrincipal principal)
    {
        ArgumentNullException.ThrowIfNull(principal);
        return principal.HasClaim(claim => claim.Type == UnenrolledClaim);
    }

    /// <summary>The actor of a session; null when nobody is signed in.</summary>
    public static Actor? Read(ClaimsPrincipal principal)
    {
        ArgumentNullException.ThrowIfNull(principal);
        return Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            && Enum.TryParse<Role>(principal.FindFirstValue(RoleClaim), out var role)
            ? new Actor(id, principal.FindFirstValue(NameClaim) ?? "", role, Scope(principal))
            {
                HasSecondFactor = principal.HasClaim(FactorClaim, "true"),
                Mandates = [.. principal.FindAll(MandateClaim).Select(claim => JsonSerializer.Deserialize<Mandate>(claim.Value)!)],
            }
            : null;
    }

    private static Scope Scope(ClaimsPrincipal principal) => new(
        principal.HasClaim(NationClaim, "true"),
        [.. principal.FindAll(DepartmentClaim).Select(claim => claim.Value)],
        Guid.TryParse(principal.FindFirstValue(CaseClaim), out var caseId) ? caseId : null);

    private static Claim Of(Mandate mandate) => new(MandateClaim, JsonSerializer.Serialize(mandate));

    private static IEnumerable<Claim> Of(PortalUser user)
    {
        yield return new Claim(NameClaim, user.Name);
        yield return new Claim(RoleClaim, user.Role.ToString());
        if (user.Nation)
            yield return new Claim(NationClaim, "true");
        foreach (var department in user.Departments)
            yield return new Claim(DepartmentClaim, department);
        if (user.CaseId is { } caseId)
            yield return new Claim(CaseClaim, caseId.ToString());
        if (user.MayDecide)
            yield return new Claim(FactorClaim, "true");
        if (user.MustEnrol)
            yield return new Claim(UnenrolledClaim, "true");
    }
}
