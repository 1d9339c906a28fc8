using CptsPortal.Application.Ports;
using CptsPortal.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Messaging;

/// <summary>The departments of the cases that one web request asks about: a page sends several queries about one case.</summary>
internal sealed class CaseDepartments(IPortalData data)
{
    private readonly Dictionary<Guid, string> _known = [];

    /// <summary>The department of a case; null when there is no such case, which is asked again each time.</summary>
    public async Task<string?> OfAsync(Guid caseId, CancellationToken cancellation)
    {
        if (_known.TryGetValue(caseId, out var known))
            return known;
        var found = await data.Read<Cpts>().Where(cpts => cpts.Id == caseId).Select(cpts => cpts.Department)
            .FirstOrDefaultAsync(cancellation);
        if (found is not null)
            _known[caseId] = found;
        return found;
    }
}
