using CptsPortal.Application.Acts;
using CptsPortal.Application.Attachments;
using CptsPortal.Application.EarlyMission;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Attachments;
using CptsPortal.Domain.EarlyMission;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Law.EarlyMission;

namespace CptsPortal.Infrastructure.Demo;

/// <summary>The early-mission contracts of the demonstration.</summary>
internal static class DemoEarlyMission
{
    /// <summary>The holder files the form with its three pieces, for some of the base missions.</summary>
    public static DemoStory JoinEarly(this DemoStory story, int day, int missions) => story.Plan(day, Role.Leader, async (mediator, id, cancellation) =>
    {
        Task<Guid> AttachAsync(PieceKind kind, string title) => mediator.Send(
            new AttachPiece(id, kind, title, "piece.pdf", DemoPieces.Statutes, false, null, ActStamp.New()), cancellation);
        var pieces = new AdhesionPieces(
            await AttachAsync(PieceKind.Statutes, "Statuts de l’association"),
            await AttachAsync(PieceKind.LetterOfIntent, "Lettre d’intention validée"),
            await AttachAsync(PieceKind.Other, "Attestation de démarrage des missions"));
        return await mediator.Send(
            new FileEarlyMission(id, new AdhesionForm([.. HealthProject.BaseMissions.Take(missions)], pieces), ActStamp.New()), cancellation);
    });

    /// <summary>The fund registers the adhesion.</summary>
    public static DemoStory RegisterEarly(this DemoStory story, int day) =>
        story.Plan(day, Role.FundDecisionMaker, id => new RegisterEarlyMission(id, story.On(day), ActStamp.New()));

    /// <summary>The fund does not register it.</summary>
    public static DemoStory RefuseEarly(this DemoStory story, int day) => story.Plan(day, Role.FundDecisionMaker, id =>
        new RefuseEarlyMission(id, story.On(day), "L’attestation ne montre pas le démarrage de la mission.", ActStamp.New()));

    /// <summary>The aid is paid.</summary>
    public static DemoStory PayEarly(this DemoStory story, int day) =>
        story.Plan(day, Role.FundCaseWorker, id => new PayEarlyMission(id, story.On(day), ActStamp.New()));

    /// <summary>The fund terminates.</summary>
    public static DemoStory TerminateEarly(this DemoStory story, int day, EarlyMissionGround ground) => story.Plan(day, Role.FundDecisionMaker, id =>
        new TerminateEarlyMission(id, ground, story.On(day), "Aucune action n’est constatée sur les missions aidées.", ActStamp.New()));

    /// <summary>The holder seizes the fund's director.</summary>
    public static DemoStory SeizeDirector(this DemoStory story, int day) =>
        story.Plan(day, Role.Leader, id => new SeizeFundDirector(id, story.On(day), ActStamp.New()));
}
