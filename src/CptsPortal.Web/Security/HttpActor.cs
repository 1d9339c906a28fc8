using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Infrastructure.Identity;

namespace CptsPortal.Web.Security;

/// <summary>The signed-in person of the present request.</summary>
internal sealed class HttpActor(IHttpContextAccessor accessor) : ICurrentActor
{
    /// <inheritdoc />
    public Actor? Actor => accessor.HttpContext is { User: var user } ? ActorClaims.Read(user) : null;

    /// <inheritdoc />
    public string? Address => accessor.HttpContext?.Connection.RemoteIpAddress?.ToString();
}
