using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Infrastructure.Identity;

namespace CptsPortal.Web.Security;

/// <summary>The signed-in person of the present request, unless the portal itself reads.</summary>
internal sealed class HttpActor(IHttpContextAccessor accessor) : ICurrentActor
{
    /// <summary>Who reads for the archive: whoever reads every case, and nothing of the ARS-CPAM room.</summary>
    private static readonly Actor Archive = new(Guid.Empty, "", Role.Auditor, new Scope(true, [], null));

    private bool _isArchive;

    /// <inheritdoc />
    public Actor? Actor => _isArchive ? Archive : accessor.HttpContext is { User: var user } ? ActorClaims.Read(user) : null;

    /// <inheritdoc />
    public string? Address => accessor.HttpContext?.Connection.RemoteIpAddress?.ToString();

    /// <summary>From now on, in this scope, the archive reads.</summary>
    public void ReadAsArchive() => _isArchive = true;
}
