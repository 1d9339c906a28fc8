using CptsPortal.Law.Amounts;
using CptsPortal.Law.Texts;

namespace CptsPortal.Law.StartUp;

/// <summary>What a start-up award pays for.</summary>
public enum StartUpAwardKind
{
    /// <summary>Aide au démarrage: the time of professionals and of coordination.</summary>
    StartUp,

    /// <summary>Aide à l'accompagnement: the support structure's work.</summary>
    MethodologicalSupport,
}

/// <summary>Who receives a start-up award.</summary>
public enum StartUpPayee
{
    /// <summary>The project holder.</summary>
    Holder,

    /// <summary>The certified support structure that the holder chose.</summary>
    SupportStructure,
}

/// <summary>Another figure printed by the same text for the same award.</summary>
/// <param name="Amount">Euros.</param>
/// <param name="Reference">Where it is printed.</param>
public sealed record StartUpDiscrepancy(Euro Amount, string Reference);

/// <summary>A default award of a region.</summary>
/// <param name="Kind">What it pays for.</param>
/// <param name="PaidTo">Who receives it.</param>
/// <param name="Amount">Euros; the ARS may award another amount.</param>
/// <param name="Reference">Where the figure is printed.</param>
/// <param name="Discrepancy">Another figure of the same text, shown beside it; else null.</param>
public sealed record StartUpAward(
    StartUpAwardKind Kind, StartUpPayee PaidTo, Euro Amount, string Reference, StartUpDiscrepancy? Discrepancy = null);

/// <summary>R-FIR: the start-up parameters of a region before its administrators change them.</summary>
/// <param name="Region">INSEE code of the region.</param>
/// <param name="Source">The text that gives them.</param>
/// <param name="LastChecked">Day on which the data were last held against the text.</param>
/// <param name="Awards">The default awards.</param>
public sealed record StartUpDefaults(
    string Region, string Source, DateOnly LastChecked, IReadOnlyList<StartUpAward> Awards)
{
    /// <summary>R-FIR.</summary>
    public static readonly Rule Rule = new("R-FIR", "Instruction 2019/218, I.4 ; paramètre régional");

    /// <summary>The regions known to the program.</summary>
    public static readonly IReadOnlyList<StartUpDefaults> Published = [LawFile.Parse<StartUpDefaults>(LawFile.Read("StartUp/FIR-PACA.json"))];

    /// <summary>The defaults of a region; null where the program knows none and its administrators set them.</summary>
    public static StartUpDefaults? For(string region) => Published.SingleOrDefault(defaults => defaults.Region == region);
}
