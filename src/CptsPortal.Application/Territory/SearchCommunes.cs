using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Territory;
using FluentValidation;
using MediatR;

namespace CptsPortal.Application.Territory;

/// <summary>Finds communes by the beginning of the words of their name, or by postcode.</summary>
/// <param name="Text">What the person typed; nothing is found when it has no letter and no digit.</param>
/// <param name="DepartmentCode">Only this department; null for all.</param>
/// <param name="Limit">The most to return, 1 to 100.</param>
/// <remarks>Refused with a <see cref="ValidationException"/> when the limit is out of reach.</remarks>
public sealed record SearchCommunes(string Text, string? DepartmentCode = null, int Limit = 20) : IRequest<IReadOnlyList<CommuneItem>>, IPublicRequest;

internal sealed class SearchCommunesValidator : AbstractValidator<SearchCommunes>
{
    public SearchCommunesValidator() => RuleFor(search => search.Limit).InclusiveBetween(1, 100);
}

internal sealed class SearchCommunesHandler(ICommuneDirectory communes) : IRequestHandler<SearchCommunes, IReadOnlyList<CommuneItem>>
{
    // No French commune's name is longer; more would only make the search slow.
    private const int LongestText = 60;

    public async Task<IReadOnlyList<CommuneItem>> Handle(SearchCommunes request, CancellationToken cancellationToken)
    {
        var key = request.Text.Length > LongestText ? "" : CommuneNameKey.Of(request.Text);
        return key.Length == 0 ? [] : await communes.SearchAsync(key, request.DepartmentCode, request.Limit, cancellationToken);
    }
}
