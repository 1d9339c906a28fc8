using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Cases;

/// <summary>What a list of members would change, before anything is.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Lines">The lines.</param>
public sealed record PreviewMembers(Guid CaseId, IReadOnlyList<MemberLine> Lines) : IRequest<MemberPreview>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.DescribeCase;
}

/// <summary>What a list of members would change.</summary>
/// <param name="Import">Line by line.</param>
/// <param name="Version">Version of the case compared with.</param>
public sealed record MemberPreview(MemberImport Import, uint Version);

internal sealed class PreviewMembersHandler(IPortalData data, IPortalCalendar calendar) : IRequestHandler<PreviewMembers, MemberPreview>
{
    public async Task<MemberPreview> Handle(PreviewMembers request, CancellationToken cancellationToken)
    {
        var (cpts, version) = await data.Read<Cpts>().Where(cpts => cpts.Id == request.CaseId)
            .Select(cpts => new ValueTuple<Cpts, uint>(cpts, EF.Property<uint>(cpts, "Version"))).SingleAsync(cancellationToken);
        return new MemberPreview(MemberImport.Of(cpts.Members, request.Lines, calendar.Today), version);
    }
}

/// <summary>Takes the lines of a list of members that no rule refuses.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Lines">The lines.</param>
/// <param name="Stamp">The act; its version is that of the preview.</param>
public sealed record ImportMembers(Guid CaseId, IReadOnlyList<MemberLine> Lines, ActStamp Stamp) : IAct<ImportedMembers>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.DescribeCase;
}

/// <summary>What an import did.</summary>
/// <param name="Added">Members added.</param>
/// <param name="Changed">Members changed.</param>
/// <param name="Refused">Lines refused, which changed nothing.</param>
public sealed record ImportedMembers(int Added, int Changed, int Refused);

internal sealed class ImportMembersHandler(IPortalData data, IPortalCalendar calendar) : IRequestHandler<ImportMembers, ImportedMembers>
{
    public async Task<ImportedMembers> Handle(ImportMembers request, CancellationToken cancellationToken)
    {
        var cpts = await data.LoadAsync<Cpts>(request.CaseId, request.Stamp.Version, cancellationToken);
        Refusal.Unless(cpts.Import(request.Lines, calendar.Today, out var done));
        return new ImportedMembers(Count(LineOutcome.Added), Count(LineOutcome.Changed), Count(LineOutcome.Refused));

        int Count(LineOutcome outcome) => done.Lines.Count(line => line.Outcome == outcome);
    }
}
