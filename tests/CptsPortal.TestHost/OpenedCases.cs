using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;

namespace CptsPortal.TestHost;

/// <summary>Cases to act upon.</summary>
public static class OpenedCases
{
    /// <summary>Opens a case of the Bouches-du-Rhône, contacted on 10 March 2026.</summary>
    public static Task<Guid> OpenCaseAsync(this PortalServices portal, string name = "CPTS des Calanques")
    {
        ArgumentNullException.ThrowIfNull(portal);
        var contact = new FirstContact(new DateOnly(2026, 3, 10), "Une infirmière", ContactChannel.Phone, Institution.Agency);
        return portal.SendAsync(
            People.Of(Role.AgencyCaseWorker), new OpenCase(name, "13", CaseOrigin.SpontaneousProject, contact, null, ActStamp.New()));
    }
}
