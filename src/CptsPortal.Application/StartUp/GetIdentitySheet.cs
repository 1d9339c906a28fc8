using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.StartUp;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.StartUp;

/// <summary>The identity sheet of a case for its form; before anybody wrote it, what the territory says.</summary>
/// <param name="CaseId">The case.</param>
public sealed record GetIdentitySheet(Guid CaseId) : IRequest<IdentitySheetView>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.DescribeCase;
}

/// <summary>The identity sheet of a case.</summary>
/// <param name="Sheet">As written; null while nobody did.</param>
/// <param name="Version">Its version; null while nobody wrote it.</param>
/// <param name="City">Before that, the seat, otherwise the most populated commune; null without territory.</param>
/// <param name="Population">Before that, the inhabitants of the territory; 0 when none is known.</param>
public sealed record IdentitySheetView(SheetContent? Sheet, uint? Version, string? City, int Population);

internal sealed class GetIdentitySheetHandler(IPortalData data, ICommuneDirectory communes) : IRequestHandler<GetIdentitySheet, IdentitySheetView>
{
    public async Task<IdentitySheetView> Handle(GetIdentitySheet request, CancellationToken cancellationToken)
    {
        if (await data.SheetsOf(request.CaseId).SingleOrDefaultAsync(cancellationToken) is { } sheet)
            return new IdentitySheetView(sheet.Content, sheet.Version, null, 0);
        var cpts = await communes.InhabitantsOf(data.Read<Cpts>().Where(cpts => cpts.Id == request.CaseId))
            .Select(row => new { row.Case.SeatCommune, row.Inhabitants, Codes = row.Case.Communes.Select(commune => commune.Code).ToList() })
            .SingleAsync(cancellationToken);
        var found = await communes.FindAsync(cpts.Codes, cancellationToken);
        var city = found.FirstOrDefault(commune => commune.Code == cpts.SeatCommune) ?? found.MaxBy(commune => commune.Population);
        return new IdentitySheetView(null, null, city?.Name, cpts.Inhabitants);
    }
}

/// <summary>The sheets of a case, one or none, within a query.</summary>
internal static class IdentitySheets
{
    /// <summary>What is written, and its version.</summary>
    public static IQueryable<WrittenSheet> SheetsOf(this IPortalData data, Guid caseId) => data.Read<IdentitySheet>()
        .Where(sheet => sheet.CaseId == caseId)
        .Select(sheet => new WrittenSheet
        {
            Content = new SheetContent(sheet.Contact, sheet.ContactAgreed, sheet.City, sheet.Population, sheet.Orientations),
            Version = EF.Property<uint>(sheet, "Version"),
        });
}

/// <summary>A sheet as written.</summary>
internal sealed class WrittenSheet
{
    /// <summary>What it says.</summary>
    public required SheetContent Content { get; init; }

    /// <summary>Its version.</summary>
    public required uint Version { get; init; }
}
