using CptsPortal.Application.Acts;
using CptsPortal.Application.Attachments;
using CptsPortal.Application.Contracts;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Attachments;
using CptsPortal.Domain.Contracts;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Indicators;

namespace CptsPortal.Infrastructure.Demo;

/// <summary>The acts of a story from the request to join on.</summary>
internal static class DemoContract
{
    private const int PlannedAfter = 45;

    /// <summary>Project validated, some days from today.</summary>
    public static DemoStory Accepted(this DemoStory story, int day) =>
        story.Received(day - 40).FundAdvises(day - 20).Validate(day).Enrol(day + 8);

    /// <summary>The CPTS asks to join with its pieces; the fund accepts all but those that are missing.</summary>
    public static DemoStory Join(this DemoStory story, int day, int checkDay, params JoiningPieceKind[] missing)
    {
        story.Send(day, Role.Leader, async (mediator, id, cancellation) =>
        {
            var pieces = new Dictionary<JoiningPieceKind, Guid>();
            foreach (var kind in Enum.GetValues<JoiningPieceKind>().Except(missing))
                pieces[kind] = await mediator.Send(
                    new AttachPiece(id, PieceKind.Agreement, DemoIndicators.Of(kind), "piece.pdf", DemoPieces.Statutes, false, null, ActStamp.New()), cancellation);
            await mediator.Send(new AskToJoin(id, pieces, story.On(day), ActStamp.New()), cancellation);
        });
        return story.Plan(checkDay, Role.FundCaseWorker, id => new CheckJoining(
            id,
            Enum.GetValues<JoiningPieceKind>().ToDictionary(kind => kind, kind => missing.Contains(kind)
                ? (PieceCheck.Missing, (string?)"Document non reçu, à joindre.") : (PieceCheck.Accepted, null)),
            story.On(checkDay), ActStamp.New()));
    }

    /// <summary>The institutions prepare whole terms in their room.</summary>
    /// <param name="story">The story.</param>
    /// <param name="day">Day of the preparation.</param>
    /// <param name="starts">Day from which the missions are planned to start, each some weeks after the other.</param>
    public static DemoStory Terms(this DemoStory story, int day, int starts)
    {
        story.Plan(day, Role.AgencyCaseWorker, id => new OpenTerms(id, DemoIndicators.Wordings, ActStamp.New()));
        story.Plan(day, Role.FundCaseWorker, id => new WriteTermsTerritory(id, null, null, DemoMembers.Count, null, ActStamp.New()));
        // A text may come into force between the preparation and the signature.
        foreach (var model in NationalIndicators.On(story.On(starts)).Except(NationalIndicators.On(story.On(day))))
            story.Plan(day, Role.FundCaseWorker, id => new WriteTermsIndicator(id, Indicator.Of(model, DemoIndicators.Wordings[model.Code]), ActStamp.New()));
        foreach (var (mission, rank) in HealthProject.BaseMissionsOn(story.On(starts)).Select((mission, rank) => (mission, rank)))
        {
            story.Plan(day, Role.AgencyCaseWorker, id => new WriteTermsMission(
                id, mission, DemoIndicators.ContentOf(mission), story.On(starts + rank * PlannedAfter), false, ActStamp.New()));
            if (mission != Mission.CrisisResponse)
                story.Plan(day, Role.FundCaseWorker, id => new WriteTermsIndicator(id, DemoIndicators.Counted(mission, story.On(day)), ActStamp.New()));
        }

        return story;
    }

    /// <summary>The terms are proposed to the CPTS.</summary>
    public static DemoStory Propose(this DemoStory story, int day) =>
        story.Plan(day, Role.AgencyCaseWorker, id => new ProposeTerms(id, story.On(day), ActStamp.New()));

    /// <summary>Terms that were proposed are changed in the room: the CPTS goes on reading the wording that it was shown.</summary>
    public static DemoStory TakeBack(this DemoStory story, int day) =>
        story.Plan(day, Role.FundCaseWorker, id => new WriteTermsTerritory(id, null, null, DemoMembers.Count + 3, null, ActStamp.New()));

    /// <summary>Parties agree to the first wording proposed.</summary>
    public static DemoStory Agree(this DemoStory story, int day, params Role[] roles)
    {
        foreach (var role in roles.Length > 0 ? roles : [Role.FundDecisionMaker, Role.AgencyDecisionMaker, Role.Leader])
            story.Send(day, role, async (mediator, id, cancellation) =>
            {
                var open = (await mediator.Send(new GetContract(id), cancellation)).Contract!.Open!;
                await mediator.Send(new AgreeToTerms(id, open.Revision, story.On(day), ActStamp.New()), cancellation);
            });
        return story;
    }

    /// <summary>Parties sign.</summary>
    public static DemoStory Sign(this DemoStory story, int day, params Party[] parties) => story.Plan(day, Role.FundCaseWorker, id => new SignContract(
        id,
        [.. (parties.Length > 0 ? parties : Enum.GetValues<Party>()).Select(party => new TypedSignature(
            party, party == Party.Cpts ? story.Case.Leader : $"Direction {(party == Party.Fund ? "de la caisse" : "de l’ARS")}",
            party == Party.Cpts ? "Présidence de la CPTS" : "Par délégation", story.On(day)))],
        ActStamp.New()));

    /// <summary>A contract signed, some days from today, after all that comes before; its missions are planned from a month later on.</summary>
    /// <param name="story">The story.</param>
    /// <param name="day">Day of the signature, from today.</param>
    /// <param name="forgotten">Whether the members were not confirmed before the last anniversary.</param>
    public static DemoStory Signed(this DemoStory story, int day, bool forgotten = false) => story
        .Accepted(day - 120).Join(day - 100, day - 90).Terms(day - 60, day + 30).Propose(day - 30).Agree(day - 12).Sign(day).ConfirmEachYear(day, forgotten);

    /// <summary>An amendment that counts more inhabitants is prepared, and proposed where a day is given.</summary>
    public static DemoStory Amend(this DemoStory story, int day, int inhabitants, int? proposedDay = null)
    {
        story.Plan(day, Role.AgencyCaseWorker, id => new OpenAmendment(id, ActStamp.New()));
        story.Plan(day, Role.FundCaseWorker, id => new WriteTermsTerritory(
            id, inhabitants, "Population recomptée sur le périmètre revu par les parties", 71, null, ActStamp.New()));
        return proposedDay is { } proposed ? story.Propose(proposed) : story;
    }

    /// <summary>A mission starts, and is deployed where a day is given.</summary>
    public static DemoStory Start(this DemoStory story, Mission mission, int day, int? deployedDay = null)
    {
        story.Plan(day, Role.FundCaseWorker, id => new StartMission(id, mission, story.On(day), ActStamp.New()));
        return deployedDay is { } deployed
            ? story.Plan(deployed, Role.FundCaseWorker, id => new DeployMission(id, mission, story.On(deployed), ActStamp.New()))
            : story;
    }

    /// <summary>The crisis plan is written, then updated.</summary>
    public static DemoStory CrisisPlan(this DemoStory story, int written, params int[] updates)
    {
        foreach (var day in updates.Prepend(written))
            story.Plan(day, Role.AgencyCaseWorker, id => new RecordCrisisPlan(
                id, new CrisisPlanLife(story.On(written), [.. updates.Where(update => update <= day).Select(story.On)], story.On(day), story.On(day)), ActStamp.New()));
        return story;
    }

    /// <summary>The institutions refuse to contract.</summary>
    public static DemoStory RefuseContract(this DemoStory story, int day, int receivedDay) => story.Plan(day, Role.FundDecisionMaker, id => new RefuseContract(
        id, "Le territoire est déjà couvert en partie par une communauté voisine ; un rapprochement est attendu.", story.On(day), null, ActStamp.New()))
        .Plan(receivedDay, Role.FundCaseWorker, id => new ReceiveContractRefusal(id, story.On(receivedDay), ActStamp.New()));
}
