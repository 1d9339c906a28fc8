using CptsPortal.Application.Acts;
using CptsPortal.Application.Crises;
using CptsPortal.Application.Payments;
using CptsPortal.Application.Terminations;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Crises;
using CptsPortal.Domain.Payments;
using CptsPortal.Domain.Terminations;
using MediatR;

namespace CptsPortal.Infrastructure.Demo;

/// <summary>The payments, the terminations and the crisis of the demonstration.</summary>
internal static class DemoTermination
{
    /// <summary>The fund pays the oldest lines that are due, whole.</summary>
    /// <param name="story">The story.</param>
    /// <param name="day">Day of the payments.</param>
    /// <param name="most">The most lines paid.</param>
    public static DemoStory PayDue(this DemoStory story, int day, int most) => story.Send(day, Role.FundCaseWorker, async (mediator, id, cancellation) =>
    {
        foreach (var line in (await DueAsync(mediator, id, story.On(day), cancellation)).Take(most))
            await PayAsync(mediator, id, line, line.Remaining.Value, story.On(day), cancellation);
    });

    /// <summary>The fund takes out together what is due.</summary>
    public static DemoStory OrderDue(this DemoStory story, int day) =>
        story.Plan(day, Role.FundCaseWorker, id => new MakePaymentOrder(id, story.On(day), ActStamp.New()));

    /// <summary>All that is due by a day is paid, and what the CPTS owes is received.</summary>
    public static DemoStory SettleAll(this DemoStory story, int day) => story.Send(day, Role.FundCaseWorker, async (mediator, id, cancellation) =>
    {
        foreach (var line in (await mediator.Send(new GetFunding(id), cancellation))!.Schedule.Lines
            .Where(line => line.Block is null && !line.Remaining.IsZero && line.DueOn <= story.On(day)))
            await PayAsync(mediator, id, line, Math.Abs(line.Remaining.Value), story.On(day), cancellation);
    });

    /// <summary>The fund pays a part of the next lines that are due.</summary>
    public static DemoStory PayPart(this DemoStory story, int day, int most) => story.Send(day, Role.FundCaseWorker, async (mediator, id, cancellation) =>
    {
        foreach (var line in (await DueAsync(mediator, id, story.On(day), cancellation)).Take(most))
            await PayAsync(mediator, id, line, 5_000m, story.On(day), cancellation);
    });

    /// <summary>The ARS terminates.</summary>
    public static DemoStory Terminate(this DemoStory story, int day, TerminationGround ground) => story.Plan(day, Role.AgencyDecisionMaker, id =>
        new TerminateContract(id, ground, story.On(day), ground == TerminationGround.TermsNotRespected
            ? "Deux missions socles ne sont pas mises en œuvre malgré deux relances."
            : "L’association n’a plus d’organe de direction et ses membres se sont retirés.", ActStamp.New()));

    /// <summary>The CPTS terminates.</summary>
    public static DemoStory TerminateByCpts(this DemoStory story, int day) => story.Plan(day, Role.FundCaseWorker, id =>
        new TerminateContract(id, TerminationGround.CptsWish, story.On(day), "Rapprochement envisagé avec la communauté voisine.", ActStamp.New()));

    /// <summary>The CPTS gives its letter up.</summary>
    public static DemoStory WithdrawTermination(this DemoStory story, int day) => story.Plan(day, Role.Leader, id =>
        new WithdrawOwnTermination(id, story.On(day), ActStamp.New() with { Why = "Le rapprochement est abandonné." }));

    /// <summary>The CPTS seizes the local commission.</summary>
    public static DemoStory SeizeCommission(this DemoStory story, int day) =>
        story.Plan(day, Role.Leader, id => new SeizeAgainstTermination(id, story.On(day), ActStamp.New()));

    /// <summary>The fund claims the refund.</summary>
    public static DemoStory ClaimRefund(this DemoStory story, int day) =>
        story.Plan(day, Role.FundCaseWorker, id => new ClaimTerminationRefund(id, story.On(day), ActStamp.New()));

    /// <summary>The ARS identifies a crisis in the department.</summary>
    public static DemoStory Crisis(this DemoStory story, int day) => story.Plan(day, Role.AgencyDecisionMaker, _ => new RecordCrisis(
        new TypedCrisis(story.On(day), CrisisTypology.Illness, [story.Case.Department], "Canicule : vigilance rouge pendant plus de dix jours."), ActStamp.New()));

    private static async Task<IEnumerable<ScheduleLine>> DueAsync(IMediator mediator, Guid id, DateOnly on, CancellationToken cancellation) =>
        (await mediator.Send(new GetFunding(id), cancellation))!.Schedule.Lines.Where(line => line.IsPayable && line.DueOn <= on);

    private static Task<Guid> PayAsync(IMediator mediator, Guid id, ScheduleLine line, decimal amount, DateOnly on, CancellationToken cancellation) =>
        mediator.Send(new RecordPayment(id, new TypedPayment(line.Code, amount, on, $"VIR-{on:yyyyMMdd}"), ActStamp.New()), cancellation);
}
