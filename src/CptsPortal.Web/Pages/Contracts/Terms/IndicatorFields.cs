using CptsPortal.Domain.Contracts;
using CptsPortal.Law.Indicators;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Pages.Contracts.Terms;

/// <summary>An indicator as typed.</summary>
internal sealed class IndicatorFields
{
    /// <summary>What it is called.</summary>
    public string? Label { get; set; }

    /// <summary>Definition and method of calculation.</summary>
    public string? Definition { get; set; }

    /// <summary>Source of the data.</summary>
    public string? Source { get; set; }

    /// <summary>Unit.</summary>
    public string? Unit { get; set; }

    /// <summary>What it values.</summary>
    public IndicatorKind Kind { get; set; }

    /// <summary>How it is measured.</summary>
    public IndicatorMeasure Measure { get; set; }

    /// <summary>Which way it becomes better.</summary>
    public IndicatorDirection Direction { get; set; }

    /// <summary>What it is for.</summary>
    public IndicatorUse Use { get; set; }

    /// <summary>Value from which progress is counted.</summary>
    public string? Baseline { get; set; }

    /// <summary>Day of that value.</summary>
    public string? BaselineOn { get; set; }

    /// <summary>Objectives of the five years.</summary>
    public string?[] Objectives { get; set; } = new string?[Indicator.Years];

    /// <summary>Weights of the five years.</summary>
    public string?[] Weights { get; set; } = new string?[Indicator.Years];

    /// <summary>The form of an indicator.</summary>
    public static IndicatorFields Of(Indicator indicator) => new()
    {
        Label = indicator.Label,
        Definition = indicator.Definition,
        Source = indicator.Source,
        Unit = indicator.Unit,
        Kind = indicator.Kind,
        Measure = indicator.Measure,
        Direction = indicator.Direction,
        Use = indicator.Use,
        Baseline = TermsFields.Of(indicator.Baseline),
        BaselineOn = Typed.Of(indicator.BaselineOn),
        Objectives = [.. indicator.Objectives.Select(objective => TermsFields.Of(objective))],
        Weights = [.. indicator.Weights.Select(weight => TermsFields.Of(weight))],
    };

    /// <summary>The indicator typed; what the agreement sets of a national one stays, a weight that cannot be read is refused.</summary>
    public Indicator Read(Indicator known)
    {
        var free = known.Level == IndicatorLevel.Local;
        return known with
        {
            Label = Typed.OrNull(Label) ?? "",
            Definition = Typed.OrNull(Definition),
            Source = Typed.OrNull(Source),
            Unit = Typed.OrNull(Unit),
            Kind = free ? Kind : known.Kind,
            Measure = free ? Measure : known.Measure,
            Direction = free ? Direction : known.Direction,
            Use = Use,
            Baseline = TermsFields.Number(Baseline),
            BaselineOn = Typed.Day(BaselineOn),
            Objectives = [.. Years(Objectives).Select(TermsFields.Number)],
            Weights = [.. Years(Weights).Select(typed => Typed.Blank(typed) ? 1 : TermsFields.Number(typed) ?? -1)],
        };
    }

    /// <summary>What is typed beside what is saved.</summary>
    public IEnumerable<ChangedField> Beside(IndicatorFields saved) =>
    [
        new("Intitulé", Label, saved.Label),
        new("Définition et mode de calcul", Definition, saved.Definition),
        new("Source des données", Source, saved.Source),
        new("Unité", Unit, saved.Unit),
        new("Usage", ContractTexts.Texts.Of(Use), ContractTexts.Texts.Of(saved.Use)),
        new("Valeur de départ", Baseline, saved.Baseline),
        .. Enumerable.Range(0, Indicator.Years).Select(year => new ChangedField(
            $"Objectif de l’année {year + 1}", Years(Objectives)[year], saved.Objectives[year])),
        .. Enumerable.Range(0, Indicator.Years).Select(year => new ChangedField(
            $"Poids de l’année {year + 1}", Years(Weights)[year], saved.Weights[year])),
    ];

    private static string?[] Years(string?[] typed) => [.. typed.Concat(new string?[Indicator.Years]).Take(Indicator.Years)];
}
