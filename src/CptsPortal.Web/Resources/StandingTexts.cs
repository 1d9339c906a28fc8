using System.Globalization;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Standing;
using CptsPortal.Law.Deadlines;

namespace CptsPortal.Web.Resources;

/// <summary>The French words of who must act and until when, as the reader's role is told.</summary>
public static class StandingTexts
{
    /// <summary>By stable code.</summary>
    public static readonly StageTexts Texts = new("Standing");

    /// <summary>What is awaited: <c>Vous devez décider sur la lettre d’intention</c>, <c>La caisse doit ...</c>.</summary>
    public static string Of(Duty duty, Role reader)
    {
        ArgumentNullException.ThrowIfNull(duty);
        var who = duty.Awaits(reader) ? "Must.Mine"
            : !duty.Concerns(reader) ? $"Must.{duty.Who}"
            : duty.IsDecision ? "Must.Direction" : "Must.Services";
        return $"{Texts.Get(who)} {Texts.Of(duty.Kind)}{Mission(duty)}{Year(duty)}";
    }

    /// <summary>What happened, as a key date of a case; null for what is none.</summary>
    public static string? Of(CaseEvent happened) => Texts.Find($"CaseEvent.{happened}");

    /// <summary>What is awaited, as the name of a task: <c>Décider sur la lettre d’intention</c>.</summary>
    public static string Task(DutyKind kind)
    {
        var text = Texts.Of(kind);
        return char.ToUpper(text[0], French.Culture) + text[1..];
    }

    /// <summary>The mission that a duty is about, in its sentence.</summary>
    private static string Mission(Duty duty) =>
        duty is { Mission: { } mission, Kind: not DutyKind.WriteCrisisPlan } ? $" «\u00A0{ContractTexts.Texts.Of(mission)}\u00A0»" : "";

    /// <summary>The contract year that a duty is about, in its sentence.</summary>
    private static string Year(Duty duty) => duty.ContractYear is { } year ? $" de l’année\u00A0{year}" : "";

    /// <summary>Class of the badge of an urgency; the badge always has its word too.</summary>
    public static string Badge(Urgency urgency) => urgency switch
    {
        Urgency.Late => "fr-badge--error",
        Urgency.Today or Urgency.ThisWeek => "fr-badge--warning",
        Urgency.ThisMonth => "fr-badge--info",
        _ => "fr-badge--no-icon",
    };

    /// <summary>Where a duty is done, below the address of its case: the case's first page when there is none.</summary>
    public static string Segment(Duty duty)
    {
        ArgumentNullException.ThrowIfNull(duty);
        return PageOf(duty.Kind) + (duty.Contract is { } number ? $"?contrat={number.ToString(CultureInfo.InvariantCulture)}" : "");
    }

    private static string PageOf(DutyKind kind) => kind switch
    {
        DutyKind.HoldFirstMeeting or DutyKind.AttendFirstMeeting or DutyKind.HoldFollowUpMeeting => "reunions",
        >= DutyKind.StartLetter and <= DutyKind.NotifyLetterDecision => "lettre",
        >= DutyKind.DecideEarlyMission and <= DutyKind.RefundEarlyMission => "mission-precoce",
        >= DutyKind.WriteProject and <= DutyKind.RewriteProject => "projet",
        DutyKind.FindHolder or DutyKind.ConfirmMembers => "membres",
        DutyKind.CloseCase => "cloture",
        >= DutyKind.AskToJoin and <= DutyKind.SignContract => "contrat",
        >= DutyKind.StartMission and <= DutyKind.WriteCrisisPlan => "missions",
        >= DutyKind.AnswerTermination and <= DutyKind.RefundTermination => "contrat/resiliation",
        >= DutyKind.OpenReview and <= DutyKind.CloseReview => "revues",
        _ => "",
    };
}
