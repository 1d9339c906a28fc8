using CptsPortal.Application.Simulations;
using CptsPortal.Web.Resources;
using FluentValidation.Results;

namespace CptsPortal.Web.Api;

/// <summary>The 400 answers of the simulation service.</summary>
internal static class SimulationRefusal
{
    /// <summary>More messages than this would help nobody, and would make a small body cost a huge answer.</summary>
    public const int MostErrors = 100;

    /// <summary>Tells what to correct, field by field.</summary>
    public static Task AnswerAsync(HttpContext context, IReadOnlyCollection<ValidationFailure> failures)
    {
        var errors = failures.Take(MostErrors)
            .ToDictionary(failure => failure.PropertyName, failure => new[] { Message(failure) }, StringComparer.Ordinal);
        var detail = failures.Count switch
        {
            1 => SimulationTexts.Get("Problem.400.One"),
            <= MostErrors => SimulationTexts.Get("Problem.400.Many", failures.Count),
            _ => SimulationTexts.Get("Problem.400.TooMany", failures.Count, MostErrors),
        };
        return ProblemAnswer.WriteAsync(context, detail, errors);
    }

    /// <summary>Tells that the body was not read: too long.</summary>
    public static Task AnswerTooLongAsync(HttpContext context) => AnswerWholeAsync(context, "Error.TooLong");

    /// <summary>Tells that the body was not received as announced.</summary>
    public static Task AnswerNotReadableAsync(HttpContext context) =>
        AnswerWholeAsync(context, $"Error.{nameof(ReadingProblem.NotReadable)}");

    private static string Message(ValidationFailure failure) =>
        SimulationTexts.Problem(failure.PropertyName, failure.ErrorCode, failure.CustomState as DateOnly?);

    private static Task AnswerWholeAsync(HttpContext context, string code)
    {
        var text = SimulationTexts.Get(code);
        return ProblemAnswer.WriteAsync(context, text, new Dictionary<string, string[]> { [""] = [text] });
    }
}
