using CptsPortal.Domain.Rules;
using FluentValidation;
using FluentValidation.Results;

namespace CptsPortal.Application.Acts;

/// <summary>Turns the rules that an act breaks into the one refusal that pages, jobs and the API know.</summary>
public static class Refusal
{
    /// <summary>Goes on when nothing is broken.</summary>
    /// <exception cref="ValidationException">One failure a rule: its path, its code, and the values that its sentence quotes.</exception>
    public static void Unless(IReadOnlyList<BrokenRule> broken)
    {
        ArgumentNullException.ThrowIfNull(broken);
        if (broken.Count > 0)
            throw new ValidationException(broken.Select(
                rule => new ValidationFailure(rule.Path, rule.Code) { ErrorCode = rule.Code, CustomState = rule.Values }));
    }
}
