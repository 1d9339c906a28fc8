using CptsPortal.Application.Simulations;
using CptsPortal.Application.Territory;
using CptsPortal.Domain.Territory;
using CptsPortal.Law.Funding;
using CptsPortal.Web.Resources;
using FluentValidation;
using MediatR;

namespace CptsPortal.Web.Pages.Simulator;

/// <summary>Answers the simulator's form, from the form itself or from a shared address.</summary>
internal sealed class Simulator(IMediator mediator)
{
    private const string Population = "population";

    public async Task<SimulationAnswer> AnswerAsync(SimulationForm form, CancellationToken cancellation)
    {
        var communes = await mediator.Send(new GetCommunes(form.Communes), cancellation);
        var territory = TerritorySelection.Of(communes.Communes.Select(commune => commune.ForTerritory()));
        var reading = SimulationReading.Of(form, territory.Territory?.OfficialPopulation);
        var problems = TerritoryProblems(form, communes, territory).ToList();
        FundingStatement? statement = null;
        try
        {
            statement = await mediator.Send(new SimulateFunding(reading.Draft, reading.Unreadable), cancellation);
        }
        catch (ValidationException refused)
        {
            // A territory that is itself refused has no population to speak of.
            problems.AddRange(refused.Errors
                .Where(failure => failure.PropertyName != Population || problems.Count == 0 || IsTyped(form))
                .Select(failure => Problem(failure, reading, form))
                .ToArray());
        }

        return new SimulationAnswer(
            form, communes.Communes, reading.Draft, problems.Count == 0 ? statement : null, FieldProblem.InPageOrder(problems));
    }

    private static IEnumerable<FieldProblem> TerritoryProblems(SimulationForm form, CommunesFound communes, TerritoryOutcome territory)
    {
        const string Field = "Form.Communes";
        if (form.Communes.Count > SimulationForm.MaximumCommunes)
            yield return new FieldProblem(Field, SimulationTexts.Get("Error.TooManyCommunes", SimulationForm.MaximumCommunes));
        if (communes.UnknownCodes.Count > 0)
            yield return new FieldProblem(Field, SimulationTexts.Get("Error.UnknownCommune", string.Join(", ", communes.UnknownCodes)));
        var names = communes.Communes.ToDictionary(commune => commune.Code, commune => commune.Name, StringComparer.Ordinal);
        foreach (var both in territory.Broken.Where(broken => broken.Rule == TerritoryRule.CityWithItsDistricts))
            yield return new FieldProblem(
                Field, SimulationTexts.Get("Error.CityWithItsDistricts", string.Join(", ", both.CommuneCodes.Select(code => names[code]))));
    }

    private static bool IsTyped(SimulationForm form) => !string.IsNullOrWhiteSpace(form.Population);

    private static FieldProblem Problem(FluentValidation.Results.ValidationFailure failure, SimulationReading reading, SimulationForm form)
    {
        var path = failure.PropertyName;
        var message = path == Population && !IsTyped(form)
            ? SimulationTexts.Get("Error.TerritoryWithoutPopulation")
            : SimulationTexts.Problem(path, failure.ErrorCode, failure.CustomState as DateOnly?);
        return new FieldProblem(reading.FieldOf(path), message);
    }
}

/// <summary>What the simulator answers to a form.</summary>
/// <param name="Form">The form.</param>
/// <param name="Communes">The communes chosen that exist.</param>
/// <param name="Draft">The facts read.</param>
/// <param name="Statement">The result; null when there is a problem.</param>
/// <param name="Problems">Everything wrong, in the order of the page.</param>
internal sealed record SimulationAnswer(
    SimulationForm Form, IReadOnlyList<CommuneItem> Communes, ContractFactsDraft Draft, FundingStatement? Statement,
    IReadOnlyList<FieldProblem> Problems)
{
    /// <summary>The query string that gives this answer again.</summary>
    public string Query => SimulationAddress.Write(
        Draft, Communes.Select(commune => commune.Code), !string.IsNullOrWhiteSpace(Form.Population));
}
