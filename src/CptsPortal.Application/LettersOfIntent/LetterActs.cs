using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.LettersOfIntent;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.LettersOfIntent;

/// <summary>What acts on letters load: the case named by the request, and its last letter.</summary>
internal static class LetterActs
{
    /// <summary>The case, which must be open.</summary>
    public static async Task<Cpts> OpenCaseAsync(this IPortalData data, Guid caseId, CancellationToken cancellation)
    {
        var cpts = await data.LoadAsync<Cpts>(caseId, null, cancellation);
        Refusal.Unless(cpts.MustBeOpen());
        return cpts;
    }

    /// <summary>The last letter of a case that is open.</summary>
    /// <exception cref="NotFoundException">The case has no letter.</exception>
    /// <exception cref="ChangedMeanwhileException">The letter is no longer what the actor saw.</exception>
    public static async Task<(Cpts Case, LetterOfIntent Letter)> LastLetterAsync(
        this IPortalData data, Guid caseId, uint? version, CancellationToken cancellation)
    {
        var cpts = await data.OpenCaseAsync(caseId, cancellation);
        return (cpts, await data.FindLastLetterAsync(caseId, version, cancellation) ?? throw new NotFoundException());
    }

    /// <summary>The last letter of a case, or null.</summary>
    public static async Task<LetterOfIntent?> FindLastLetterAsync(
        this IPortalData data, Guid caseId, uint? version, CancellationToken cancellation)
    {
        var last = await data.Read<LetterOfIntent>().Where(letter => letter.CaseId == caseId)
            .OrderByDescending(letter => letter.Number).Select(letter => (Guid?)letter.Id).FirstOrDefaultAsync(cancellation);
        return last is { } id ? await data.LoadAsync<LetterOfIntent>(id, version, cancellation) : null;
    }
}
