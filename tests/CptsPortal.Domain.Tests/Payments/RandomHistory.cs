using CptsPortal.Domain.Contracts;
using CptsPortal.Domain.Payments;
using CptsPortal.Domain.Terminations;
using CptsPortal.Law.Deadlines;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Grids;
using CsCheck;
using Contract = CptsPortal.Law.Tests.Funding.Contract;

namespace CptsPortal.Domain.Tests.Payments;

/// <summary>What may happen to a contract and to its payments.</summary>
internal enum Event
{
    DaysPass,
    MissionStarts,
    MissionStops,
    MissionCorrected,
    SizeChanges,
    AmendmentSigned,
    ReviewCloses,
    ReviewReopens,
    CrisisIdentified,
    CrisisWithdrawn,
    Paid,
    PaidInPart,
    PaidBeyond,
    Reversed,
    Ordered,
    Terminated,
    CommissionSeized,
    TerminationConfirmed,
    TerminationWithdrawn,
    Settled,
    FileChanges,
}

/// <summary>One thing that happens; the numbers choose what to.</summary>
internal sealed record Happening(Event Event, int First, int Second);

/// <summary>The life of a contract and of its ledger, one happening after another; what the law or the ledger refuses changes nothing.</summary>
internal sealed class RandomHistory
{
    private static readonly int[] Populations = [30_000, 39_999, 40_000, 79_999, 120_000, 200_000];

    public static readonly Gen<Happening[]> Happenings =
        Gen.Select(Gen.Enum<Event>(), Gen.Int[0, 1000], Gen.Int[0, 1000], (what, first, second) => new Happening(what, first, second)).Array[1, 40];

    private readonly HashSet<int> _closed = [];
    private PaymentFacts? _facts;

    public RandomHistory(DateOnly signature) =>
        (Facts, Today) = (new ContractFacts { SignatureDate = signature, Population = 50_000, Members = 60 }, signature);

    public ContractFacts Facts { get; private set; }

    public DateOnly Today { get; private set; }

    public DateOnly ChangedOn { get; private set; }

    public bool FileComplete { get; private set; } = true;

    public ContractTermination? Termination { get; private set; }

    public Settlement? Settlement => Settlement.Of(PaymentFacts, Schedule);

    public PaymentLedger Ledger { get; } = PaymentLedger.Of(Guid.CreateVersion7(), Guid.CreateVersion7());

    /// <summary>What was paid so far by our own count.</summary>
    public decimal Tally { get; private set; }

    public PaymentFacts PaymentFacts => _facts ??=
        PaymentFacts.Of(Contract.Engine, Facts, new ContractStanding(FileComplete, [.. _closed], Facts.TerminationDate <= Today, ChangedOn));

    public PaymentSchedule Schedule => Ledger.ScheduleOn(PaymentFacts, Today);

    public void Live(Happening happening)
    {
        Happen(happening);
        _facts = null;
    }

    private void Happen(Happening happening)
    {
        var (first, second) = (happening.First, happening.Second);
        switch (happening.Event)
        {
            case Event.DaysPass:
                Today = Today.AddDays(first % 200);
                break;
            case Event.MissionStarts:
                Change(Facts with { Missions = [.. Facts.Missions, new MissionFacts((Mission)(first % 6), Today.AddDays(second % 90))] });
                break;
            case Event.MissionStops:
                Change(Of(first, mission => mission with { EndDate = Today.AddDays(second % 60) }));
                break;
            case Event.MissionCorrected:
                Change(Of(first, mission => mission with { StartDate = mission.StartDate.AddDays(second % 120 - 60) }));
                break;
            case Event.SizeChanges:
                Change(Facts with { Changes = [.. Facts.Changes, new SizeChange(Today, Populations[first % Populations.Length], second % 200)] });
                break;
            case Event.AmendmentSigned:
                Amend(first, Today.AddDays(second % 120));
                break;
            case Event.ReviewCloses:
                Close(1 + first % 5, second);
                break;
            case Event.ReviewReopens:
                _closed.Remove(1 + first % 5);
                break;
            case Event.CrisisIdentified:
                Change(Facts with { Crises = [.. Facts.Crises, Today.AddDays(-(first % 30))] });
                break;
            case Event.CrisisWithdrawn:
                Change(Facts with { Crises = [.. Facts.Crises.Skip(1)] });
                break;
            case Event.Paid:
                Pay(first, line => line.Remaining.Value, beyond: false);
                break;
            case Event.PaidInPart:
                Pay(first, line => Math.Round(line.Remaining.Value * second / 1000m, 2), beyond: false);
                break;
            case Event.PaidBeyond:
                Pay(first, line => line.Remaining.Value + (line.IsRecovery ? -second : second), beyond: true);
                break;
            case Event.Reversed:
                Reverse(first);
                break;
            case Event.Ordered:
                Ledger.Order($"{first}", Today.AddDays(second % 200), PaymentFacts, Today, out _);
                break;
            case Event.Terminated when Termination is null or { WithdrawnOn: not null }:
                Terminate(new ContractTermination((TerminationGround)(first % 3), (Party)(first % 3), Today.AddDays(-(second % 60)), "x"));
                break;
            case Event.CommissionSeized:
                Terminate(Termination is null ? null : Termination with { SeizedOn = Today.AddDays(-(first % 30)) });
                break;
            case Event.TerminationConfirmed:
                Terminate(Termination is null ? null : Termination with { ConfirmedOn = Today.AddDays(-(first % 30)) });
                break;
            case Event.TerminationWithdrawn:
                Terminate(Termination is null ? null : Termination with { WithdrawnOn = Today.AddDays(-(first % 30)) });
                break;
            case Event.Settled:
                Settle();
                break;
            case Event.Terminated:
                break;
            default:
                FileComplete = !FileComplete;
                break;
        }
    }

    private void Terminate(ContractTermination? termination)
    {
        if (termination is null || TerminationDates.Check(TerminationTerms.Contract, termination.Facts).Count > 0)
            return;
        var effective = termination.On(Today).EffectiveOn;
        var facts = Facts with { TerminationDate = effective < ContractTerm.EndOf(Facts.SignatureDate) ? effective : null };
        if (ContractFactsCheck.Broken(ContractFactsDraft.Of(facts), GridCatalog.Published).Count == 0)
            (Termination, Facts, ChangedOn) = (termination, facts, Today);
    }

    private void Settle()
    {
        var owed = Settlement?.Balance.Value;
        if (Ledger.Settle(Today, "S", PaymentFacts, Today).Count == 0)
            Tally += owed!.Value;
    }

    /// <summary>From a day on, which may lie ahead, the size and the members change, and a mission stops or another one is planned.</summary>
    private void Amend(int index, DateOnly effect) => Change((index % 2 == 0
        ? Of(index, mission => mission with { EndDate = effect > mission.StartDate ? effect : mission.EndDate })
        : Facts with { Missions = [.. Facts.Missions, new MissionFacts((Mission)(index % 6), effect.AddDays(30))] }) with
    {
        Changes = [.. Facts.Changes, new SizeChange(effect, Populations[index % Populations.Length], index % 200)],
    });

    private void Change(ContractFacts facts)
    {
        if (ContractFactsCheck.Broken(ContractFactsDraft.Of(facts), GridCatalog.Published).Count == 0)
            (Facts, ChangedOn) = (facts, Today);
    }

    private ContractFacts Of(int index, Func<MissionFacts, MissionFacts> change) => Facts.Missions.Count == 0 ? Facts : Facts with
    {
        Missions = [.. Facts.Missions.Select((mission, i) => i == index % Facts.Missions.Count ? change(mission) : mission)],
    };

    private void Close(int year, int rate)
    {
        Change(Facts with
        {
            Attainments = [
                .. Facts.Attainments.Where(attainment => attainment.ContractYear != year),
                .. Facts.Missions.Where(mission => mission.Mission != Mission.CrisisResponse)
                    .Select(mission => new Attainment(mission.Mission, year, rate / 1000m))],
        });
        _closed.Add(year);
    }

    private void Pay(int index, Func<ScheduleLine, decimal> amount, bool beyond)
    {
        if (Schedule.Lines is not { Count: > 0 } lines)
            return;
        var line = lines[index % lines.Count];
        var typed = new TypedPayment(line.Code, Math.Abs(amount(line)), Today, "V", beyond, beyond ? "Choisi" : null);
        if (Ledger.Pay(typed, PaymentFacts, Today, out var record).Count == 0)
            Tally += record!.Amount;
        else
            Assert.True(line.Block is not null || amount(line) == 0m, $"{line.Code} may be paid.");
    }

    private void Reverse(int index)
    {
        var records = Ledger.Lines.SelectMany(line => line.Records).ToArray();
        if (records.Length > 0 && Ledger.Reverse(records[index % records.Length].Id, Today, "Erreur", Today).Count == 0)
            Tally -= records[index % records.Length].Amount;
    }
}
