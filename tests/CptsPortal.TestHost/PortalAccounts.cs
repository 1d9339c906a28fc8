using System.Globalization;
using System.Net;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Accounts;
using CptsPortal.Domain.Journal;
using CptsPortal.Infrastructure.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CptsPortal.TestHost;

/// <summary>Accounts and sessions of a portal under test, made without its sign-in page.</summary>
public static class PortalAccounts
{
    /// <summary>A client signed in as somebody of a role, in the Bouches-du-Rhône unless said otherwise; it follows no redirect.</summary>
    public static Task<HttpClient> SignedInAs(this PortalFactory portal, Role role, params string[] departments) =>
        portal.SignedInAs(People.Of(role, departments));

    /// <summary>A client signed in as an actor, whose account is made when there is none; it follows no redirect.</summary>
    public static async Task<HttpClient> SignedInAs(this PortalFactory portal, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(portal);
        return portal.ClientWith(await portal.SessionOf(actor));
    }

    /// <summary>A client that keeps cookies, a session among them or none, and follows no redirect.</summary>
    public static HttpClient ClientWith(this PortalFactory portal, Cookie? session = null)
    {
        ArgumentNullException.ThrowIfNull(portal);
        var cookies = new CookieContainer();
        if (session is not null)
            cookies.Add(session);
        return portal.CreateDefaultClient(new CookieContainerHandler(cookies));
    }

    /// <summary>The address of an actor's account.</summary>
    public static string EmailOf(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return $"{actor.UserId:N}@exemple.test";
    }

    /// <summary>What the journal holds of the acts of an actor, oldest first.</summary>
    public static async Task<IReadOnlyList<JournalEntry>> JournalOfAsync(this PortalFactory portal, Guid actorId)
    {
        ArgumentNullException.ThrowIfNull(portal);
        await using var scope = portal.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IPortalData>().Read<JournalEntry>()
            .Where(entry => entry.ActorId == actorId).OrderBy(entry => entry.Id).ToListAsync();
    }

    /// <summary>Does something to the account of an actor, made when there is none.</summary>
    public static async Task ChangeAccountAsync(this PortalFactory portal, Actor actor, Func<UserManager<PortalUser>, PortalUser, Task<IdentityResult>> change)
    {
        ArgumentNullException.ThrowIfNull(portal);
        ArgumentNullException.ThrowIfNull(change);
        await using var scope = portal.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<PortalUser>>();
        var result = await change(users, await AccountOf(users, actor));
        if (!result.Succeeded)
            throw new InvalidOperationException(result.ToString());
    }

    /// <summary>The cookie of a session as an actor, whose account is made when there is none; a browser takes it too.</summary>
    /// <param name="portal">The portal.</param>
    /// <param name="actor">Who is signed in.</param>
    /// <param name="age">How long ago the session began.</param>
    public static async Task<Cookie> SessionOf(this PortalFactory portal, Actor actor, TimeSpan age = default)
    {
        ArgumentNullException.ThrowIfNull(portal);
        ArgumentNullException.ThrowIfNull(actor);
        await using var scope = portal.Services.CreateAsyncScope();
        var user = await AccountOf(scope.ServiceProvider.GetRequiredService<UserManager<PortalUser>>(), actor);
        var principal = await scope.ServiceProvider.GetRequiredService<SignInManager<PortalUser>>().CreateUserPrincipalAsync(user);
        var options = scope.ServiceProvider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>()
            .Get(IdentityConstants.ApplicationScheme);
        var now = TimeProvider.System.GetUtcNow();
        var properties = new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now + options.ExpireTimeSpan };
        properties.Items["started"] = (now - age).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var ticket = new AuthenticationTicket(principal, properties, IdentityConstants.ApplicationScheme);
        return new Cookie(options.Cookie.Name!, options.TicketDataFormat.Protect(ticket), "/", portal.ClientOptions.BaseAddress.Host);
    }

    private static async Task<PortalUser> AccountOf(UserManager<PortalUser> users, Actor actor)
    {
        if (await users.FindByIdAsync(actor.UserId.ToString()) is { } known)
            return known;
        var details = new AccountDetails(actor.Name, EmailOf(actor), actor.Role, "Organisme", actor.Scope);
        var made = new PortalUser { Id = actor.UserId, TwoFactorEnabled = actor.Role.NeedsSecondFactor() }.Take(details);
        var result = await users.CreateAsync(made);
        return result.Succeeded ? made : throw new InvalidOperationException(result.ToString());
    }
}
