using CptsPortal.Application.Acts;
using CptsPortal.Law.Funding;
using FluentValidation;
using FluentValidation.Results;
using MediatR;

namespace CptsPortal.Application.Simulations;

/// <summary>Computes the funding of a contract that exists only in the question; stores nothing.</summary>
/// <param name="Draft">The facts as entered.</param>
/// <param name="Unreadable">What was entered but could not be read, at the same paths as the draft's.</param>
/// <remarks>
/// Refused with a <see cref="ValidationException"/> that holds one failure a field: its property is the path
/// (<c>missions[0].startDate</c>), its error code a <see cref="FactRule"/> or a <see cref="ReadingProblem"/>, its
/// custom state the day that the rule compares with, if any.
/// </remarks>
public sealed record SimulateFunding(ContractFactsDraft Draft, IReadOnlyList<UnreadableField> Unreadable)
    : IRequest<FundingStatement>, IPublicRequest
{
    /// <summary>A question in which everything could be read.</summary>
    public SimulateFunding(ContractFactsDraft draft)
        : this(draft, [])
    {
    }
}

/// <summary>A field that could not be read.</summary>
/// <param name="Path">Where, such as <c>missions[0].startDate</c>; empty for the whole.</param>
/// <param name="Problem">Why.</param>
public sealed record UnreadableField(string Path, ReadingProblem Problem);

/// <summary>Why a field could not be read.</summary>
public enum ReadingProblem
{
    /// <summary>Not a calendar day.</summary>
    NotADay,

    /// <summary>Not a whole number within reach.</summary>
    NotAWholeNumber,

    /// <summary>Not a number.</summary>
    NotANumber,

    /// <summary>Neither yes nor no.</summary>
    NotYesOrNo,

    /// <summary>Not the name of a mission.</summary>
    NotAMission,

    /// <summary>Not a list.</summary>
    NotAList,

    /// <summary>Not a group of fields.</summary>
    NotAGroup,

    /// <summary>A field that does not exist.</summary>
    UnknownField,

    /// <summary>A field given twice.</summary>
    GivenTwice,

    /// <summary>Not a document that can be read at all.</summary>
    NotReadable,
}

/// <summary>
/// Every problem at once, one a field: what could not be read, then the rules of the law. What could not be read hides
/// what would only follow from it.
/// </summary>
internal sealed class SimulateFundingValidator : AbstractValidator<SimulateFunding>
{
    public SimulateFundingValidator(FundingEngine engine) =>
        RuleFor(question => question).Custom((question, context) =>
        {
            var broken = ContractFactsCheck.Broken(question.Draft, engine.Grids);
            if (broken.Count == 0 && question.Unreadable.Count == 0)
                return;
            var unreadable = new UnreadablePlaces(question.Unreadable);
            var failures = question.Unreadable.Select(field => Failure(field.Path, field.Problem.ToString(), null))
                .Concat(broken
                    .Where(fact => !unreadable.Explain(fact))
                    .Select(fact => Failure(fact.Path, fact.Rule.ToString(), fact.Limit)))
                .DistinctBy(failure => failure.PropertyName);
            foreach (var failure in failures)
                context.AddFailure(failure);
        });

    private static ValidationFailure Failure(string path, string code, DateOnly? limit) =>
        new(path, code) { ErrorCode = code, CustomState = limit };
}

/// <summary>Tells whether a broken rule only follows from something that could not be read.</summary>
internal sealed class UnreadablePlaces
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _paths;

    public UnreadablePlaces(IReadOnlyList<UnreadableField> fields) =>
        _paths = fields.Select(field => field.Path).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the place, or one that holds it, could not be read.</summary>
    public bool Explain(BrokenFact broken)
    {
        if (_paths.Contains(""))
            return true;
        var path = broken.Path.AsSpan();
        for (var end = path.Length; end > 0; end = path[..end].LastIndexOfAny('.', '['))
        {
            if (_paths.Contains(path[..end]))
                return true;
        }

        return false;
    }
}

internal sealed class SimulateFundingHandler(FundingEngine engine) : IRequestHandler<SimulateFunding, FundingStatement>
{
    public Task<FundingStatement> Handle(SimulateFunding request, CancellationToken cancellationToken) =>
        Task.FromResult(engine.Compute(ContractFactsCheck.Facts(request.Draft)));
}
