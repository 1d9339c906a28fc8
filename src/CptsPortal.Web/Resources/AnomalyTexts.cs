using System.Globalization;
using CptsPortal.Application.Anomalies;
using CptsPortal.Domain.Anomalies;
using CptsPortal.Domain.Payments;
using CptsPortal.Law.Funding;

namespace CptsPortal.Web.Resources;

/// <summary>The French words of anomalies.</summary>
public static class AnomalyTexts
{
    /// <summary>By stable code.</summary>
    public static readonly StageTexts Texts = new("Anomalies");

    /// <summary>What is found, in a sentence.</summary>
    public static string Finding(Anomaly anomaly)
    {
        ArgumentNullException.ThrowIfNull(anomaly);
        return Texts.Get($"Finding.{anomaly.Kind}", [.. anomaly.Values.Select(Worded)]);
    }

    /// <summary>The text that the rule comes from; null where common sense is enough.</summary>
    public static string? Source(AnomalyKind kind) => Texts.Find($"Source.{kind}");

    /// <summary>The address of the page of the case where the anomaly is mended.</summary>
    public static string AddressOf(AnomalyItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var (kind, contract) = (item.Anomaly.Kind, item.OnEarlierContract ? item.Anomaly.Contract : null);
        return $"/dossiers/{item.CaseId}/{SegmentOf(kind)}" + (contract is { } number ? $"?contrat={number.ToString(CultureInfo.InvariantCulture)}" : "");
    }

    private static object Worded(object value) => value switch
    {
        Mission mission => ContractTexts.Texts.Of(mission),
        ScheduleLine line => $"{PaymentTexts.Nature(line)}, {PaymentTexts.What(line.Key)}, année\u00A0{line.Key.ContractYear.ToString(CultureInfo.InvariantCulture)}",
        _ => value,
    };

    private static string SegmentOf(AnomalyKind kind) => kind switch
    {
        AnomalyKind.SeatMissing or AnomalyKind.TerritoryShared or AnomalyKind.PopulationFar => "territoire",
        AnomalyKind.FewProfessions or AnomalyKind.MembersUnconfirmed => "membres",
        AnomalyKind.NobodyInCharge or AnomalyKind.NobodyOfTheAgency or AnomalyKind.NobodyOfTheFund => "membres/referents",
        AnomalyKind.LeaderUnreachable => "membres/identite",
        AnomalyKind.ValidatedWithoutAdvice => "projet",
        AnomalyKind.MeetingUnprepared => "reunions",
        >= AnomalyKind.FileIncomplete and <= AnomalyKind.TerritoryChanged => "contrat",
        >= AnomalyKind.MissionNotStarted and <= AnomalyKind.CrisisPlanLate => "missions",
        >= AnomalyKind.ReviewMissing and <= AnomalyKind.RateWithoutFigure => "revues",
        AnomalyKind.EndedNotClosed => "cloture",
        _ => "financement",
    };
}
