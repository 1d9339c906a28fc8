using FluentValidation;
using MediatR;

namespace CptsPortal.Application.Messaging;

/// <summary>Runs every validator of a request and refuses it with all failures at once, before its handler.</summary>
internal sealed class ValidationBehavior<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> validators)
    : IPipelineBehavior<TRequest, TResponse>
{
    /// <exception cref="ValidationException">At least one rule is broken; a failure has its path and its code.</exception>
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var results = new List<FluentValidation.Results.ValidationResult>();
        foreach (var validator in validators)
        {
            results.Add(await validator.ValidateAsync(request, cancellationToken));
        }

        var failures = results.SelectMany(result => result.Errors).ToList();
        return failures.Count == 0 ? await next() : throw new ValidationException(failures);
    }
}
