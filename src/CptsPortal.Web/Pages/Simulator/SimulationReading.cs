using CptsPortal.Application.Simulations;
using CptsPortal.Law.Funding;
using CptsPortal.Web.Pages.Shared;

namespace CptsPortal.Web.Pages.Simulator;

/// <summary>A form read as facts; remembers which field each fact came from, so that a refusal finds its field again.</summary>
internal sealed class SimulationReading
{
    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);
    private readonly List<UnreadableField> _unreadable = [];

    private SimulationReading(SimulationForm form, int? populationOfCommunes)
    {
        Draft = new ContractFactsDraft
        {
            SignatureDate = Day(form.SignatureDate, "signatureDate", "Form.SignatureDate"),
            TerminationDate = Day(form.TerminationDate, "terminationDate", "Form.TerminationDate"),
            Population = Whole(form.Population, "population", "Form.Population") ?? populationOfCommunes,
            Members = Whole(form.Members, "members", "Form.Members"),
            Missions = [.. Missions(form)],
            Attainments = [.. Attainments(form)],
            Changes = [.. Changes(form)],
            Crises = [.. Crises(form)],
            CovidActionsIn2021 = form.CovidActionsIn2021,
        };
    }

    /// <summary>The facts; what could not be read is missing in them.</summary>
    public ContractFactsDraft Draft { get; }

    /// <summary>What was typed but could not be read.</summary>
    public IReadOnlyList<UnreadableField> Unreadable => _unreadable;

    /// <summary>Reads a completed form.</summary>
    /// <param name="form">The form; blank rows and fields are left out.</param>
    /// <param name="populationOfCommunes">Counts when no population was typed.</param>
    public static SimulationReading Of(SimulationForm form, int? populationOfCommunes) => new(form, populationOfCommunes);

    /// <summary>The field that a path of the facts was typed in.</summary>
    public string FieldOf(string path) => _fields.GetValueOrDefault(path, "Form.SignatureDate");

    private IEnumerable<MissionFactsDraft> Missions(SimulationForm form)
    {
        var count = 0;
        for (var row = 0; row < form.Missions.Count; row++)
        {
            var typed = form.Missions[row];
            if (AllBlank(typed.Start, typed.End, typed.OrientationStart))
                continue;
            var (path, field) = ($"missions[{count++}].", $"Form.Missions[{row}].");
            _fields[path + "mission"] = field + "Start";
            yield return new MissionFactsDraft(
                (Mission)row,
                Day(typed.Start, path + "startDate", field + "Start"),
                Day(typed.End, path + "endDate", field + "End"),
                Day(typed.OrientationStart, path + "orientationStartDate", field + "OrientationStart"));
        }
    }

    private IEnumerable<AttainmentDraft> Attainments(SimulationForm form)
    {
        var count = 0;
        for (var row = 0; row < form.Missions.Count; row++)
        {
            for (var year = 0; year < form.Missions[row].Rates.Count; year++)
            {
                var typed = form.Missions[row].Rates[year];
                if (AllBlank(typed))
                    continue;
                var (path, field) = ($"attainments[{count++}].", $"Form.Missions[{row}].Rates[{year}]");
                _fields[path + "mission"] = _fields[path + "contractYear"] = field;
                yield return new AttainmentDraft((Mission)row, year + 1, Percent(typed, path + "rate", field));
            }
        }
    }

    private IEnumerable<SizeChangeDraft> Changes(SimulationForm form)
    {
        var count = 0;
        for (var row = 0; row < form.Changes.Count; row++)
        {
            var typed = form.Changes[row];
            if (AllBlank(typed.Date, typed.Population, typed.Members))
                continue;
            var (path, field) = ($"changes[{count++}].", $"Form.Changes[{row}].");
            yield return new SizeChangeDraft(
                Day(typed.Date, path + "effectiveDate", field + "Date"),
                Whole(typed.Population, path + "population", field + "Population"),
                Whole(typed.Members, path + "members", field + "Members"));
        }
    }

    private IEnumerable<DateOnly?> Crises(SimulationForm form)
    {
        var count = 0;
        for (var row = 0; row < form.Crises.Count; row++)
        {
            if (!AllBlank(form.Crises[row]))
                yield return Day(form.Crises[row], $"crises[{count++}]", $"Form.Crises[{row}]");
        }
    }

    private DateOnly? Day(string? typed, string path, string field)
    {
        _fields[path] = field;
        if (AllBlank(typed))
            return null;
        return Typed.Day(typed) is { } day ? day : Refused<DateOnly>(path, ReadingProblem.NotADay);
    }

    private int? Whole(string? typed, string path, string field)
    {
        _fields[path] = field;
        if (AllBlank(typed))
            return null;
        return TypedText.TryWhole(typed!, out var number) ? number : Refused<int>(path, ReadingProblem.NotAWholeNumber);
    }

    private decimal? Percent(string? typed, string path, string field)
    {
        _fields[path] = field;
        return TypedText.TryPercent(typed!, out var share) ? share : Refused<decimal>(path, ReadingProblem.NotANumber);
    }

    private T? Refused<T>(string path, ReadingProblem problem)
        where T : struct
    {
        _unreadable.Add(new UnreadableField(path, problem));
        return null;
    }

    private static bool AllBlank(params ReadOnlySpan<string?> typed)
    {
        foreach (var text in typed)
        {
            if (!string.IsNullOrWhiteSpace(text))
                return false;
        }

        return true;
    }
}
