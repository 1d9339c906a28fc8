using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using MediatR;

namespace CptsPortal.Application.Territory;

/// <summary>Reads communes by INSEE code.</summary>
/// <param name="Codes">In any order; a code given twice counts once.</param>
public sealed record GetCommunes(IReadOnlyCollection<string> Codes) : IRequest<CommunesFound>, IPublicRequest;

/// <summary>The communes asked for.</summary>
/// <param name="Communes">Those known, by code; see <see cref="CommuneItem.IsCurrent"/>.</param>
/// <param name="UnknownCodes">The codes that no commune has, in the order asked.</param>
public sealed record CommunesFound(IReadOnlyList<CommuneItem> Communes, IReadOnlyList<string> UnknownCodes);

internal sealed class GetCommunesHandler(ICommuneDirectory communes) : IRequestHandler<GetCommunes, CommunesFound>
{
    private const int CodeLength = 5;

    public async Task<CommunesFound> Handle(GetCommunes request, CancellationToken cancellationToken)
    {
        var codes = request.Codes.Distinct(StringComparer.Ordinal).ToArray();
        var found = await communes.FindAsync([.. codes.Where(CouldBeACode)], cancellationToken);
        return new(found, [.. codes.Except(found.Select(commune => commune.Code), StringComparer.Ordinal)]);
    }

    /// <summary>What cannot be a code need not be looked up, nor could the database always read it.</summary>
    private static bool CouldBeACode(string code) => code.Length == CodeLength && code.All(char.IsAsciiLetterOrDigit);
}
