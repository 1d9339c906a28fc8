using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Application.HealthProjects;
using CptsPortal.Application.LettersOfIntent;
using CptsPortal.Application.Meetings;
using CptsPortal.Application.StartUp;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Domain.LettersOfIntent;
using CptsPortal.Domain.Meetings;
using CptsPortal.Domain.StartUp;
using CptsPortal.Law.StartUp;
using MediatR;

namespace CptsPortal.Infrastructure.Demo;

/// <summary>The acts of one case, each planned on a day; played later with those of the other cases, in the order of days.</summary>
/// <param name="cpts">The case.</param>
/// <param name="today">The portal's day, from which every day is counted.</param>
internal sealed class DemoStory(DemoCase cpts, DateOnly today)
{
    private readonly List<DemoAct> _acts = [];

    /// <summary>The acts planned so far.</summary>
    public IReadOnlyList<DemoAct> Acts => _acts;

    /// <summary>The case.</summary>
    public DemoCase Case => cpts;

    /// <summary>A project of professionals, who got in touch some days from today.</summary>
    public DemoStory Contact(int day, ContactChannel channel = ContactChannel.Phone) => Plan(day, Role.AgencyCaseWorker, id => new OpenCase(
        cpts.Name, cpts.Department, CaseOrigin.SpontaneousProject,
        new FirstContact(On(day), cpts.Leader, channel, Institution.Agency), null, ActStamp.New()));

    /// <summary>A territory without project.</summary>
    public DemoStory Uncovered(int day) => Plan(day, Role.AgencyCaseWorker, id => new OpenCase(
        cpts.Name, cpts.Department, CaseOrigin.UncoveredTerritory, null, Institution.Agency, ActStamp.New()));

    /// <summary>The first meeting is held.</summary>
    public DemoStory Meet(int day) => Meet(day, MeetingKind.First, "Présentation du projet et des étapes ; calendrier convenu.");

    /// <summary>The joint follow-up meeting is held.</summary>
    public DemoStory FollowUp(int day) => Meet(day, MeetingKind.FollowUp, "Point sur la rédaction du projet de santé.");

    /// <summary>The ARS awards start-up funding.</summary>
    public DemoStory Award(int day) => Plan(day, Role.AgencyCaseWorker, id => new AwardStartUp(
        id, new AwardTerms(StartUpAwardKind.StartUp, 50_000m, On(day), null), ActStamp.New()));

    /// <summary>The territory and the people of the case are written down.</summary>
    public DemoStory Describe(int day)
    {
        Plan(day, Role.AgencyCaseWorker, id => new CoverTerritory(
            id, [.. cpts.Codes.Select((code, rank) => new CaseCommune(code, rank == 0, rank % 4 == 1, rank % 4 == 2))], cpts.Codes[0], null, ActStamp.New()));
        return Plan(day, Role.AgencyCaseWorker, id => new DescribeCase(
            id, cpts.Name, DemoContents.Leader(cpts), DemoContents.Coordinator(cpts), DemoContents.Structure(cpts), ActStamp.New()));
    }

    /// <summary>A case worker of the ARS and one of the fund are put in charge.</summary>
    public DemoStory Assign(int day)
    {
        _acts.Add(new DemoAct(On(day), cpts, Role.AgencyCaseWorker, null) { Part = DemoPart.Referents });
        return this;
    }

    /// <summary>A letter is begun and half written.</summary>
    public DemoStory Draft(int day)
    {
        Plan(day, Role.Leader, id => new StartLetter(id, ActStamp.New()));
        foreach (var section in new[] { LetterSection.Project, LetterSection.Diagnosis, LetterSection.Team })
            Plan(day, Role.Leader, id => new WriteLetterSection(id, section, DemoContents.Letter(cpts, On(day)), ActStamp.New()));
        return this;
    }

    /// <summary>The letter is finished and submitted.</summary>
    public DemoStory Submit(int day)
    {
        foreach (var section in Enum.GetValues<LetterSection>().Where(section => section != LetterSection.Territory))
            Plan(day, Role.Leader, id => new WriteLetterSection(id, section, DemoContents.Letter(cpts, On(day)), ActStamp.New()));
        return SubmitAgain(day);
    }

    /// <summary>The letter is submitted as it is.</summary>
    public DemoStory SubmitAgain(int day) => Plan(day, Role.Leader, id => new SubmitLetter(id, ActStamp.New()));

    /// <summary>Some sections are sent back.</summary>
    public DemoStory SendBack(int day) => Plan(day, Role.AgencyCaseWorker, id => new AskLetterCorrections(
        id, [new Correction(LetterSection.Partnerships, "Précisez l’avancement des échanges avec l’hôpital de secteur.")], ActStamp.New()));

    /// <summary>Institutions give their opinion on presenting the letter.</summary>
    public DemoStory Advise(int day, params Role[] roles)
    {
        Plan(day, Role.AgencyCaseWorker, id => new AssessLetter(id, DemoContents.Assessment, ActStamp.New()));
        foreach (var role in roles.Length == 0 ? [Role.AgencyCaseWorker, Role.FundCaseWorker] : roles)
            Plan(day, role, id => new AdviseOnLetter(id, true, "Dossier prêt à être présenté.", On(day), ActStamp.New()));
        return this;
    }

    /// <summary>The committee's session is set.</summary>
    public DemoStory Session(int day, int sessionDay) =>
        Plan(day, Role.AgencyCaseWorker, id => new PlanConsultation(id, On(sessionDay), ActStamp.New()));

    /// <summary>The committee gave its opinion.</summary>
    public DemoStory Opinion(int day, CommitteeOpinion opinion = CommitteeOpinion.Favourable) => Plan(day, Role.AgencyCaseWorker, id =>
        new RecordCommitteeOpinion(id, opinion, "La commission relève la cohérence du territoire et l’engagement des équipes.", On(day), ActStamp.New()));

    /// <summary>An institution decides.</summary>
    public DemoStory Decide(int day, Role role, bool favourable = true) => Plan(day, role, id => new DecideLetter(
        id, favourable, favourable ? null : "Le territoire recoupe celui d’un projet déjà engagé ; un rapprochement est à étudier.",
        favourable && role == Role.AgencyDecisionMaker ? new AwardsForeseen(StartUp: true, Support: true) : null, On(day), ActStamp.New()));

    /// <summary>The decision is notified.</summary>
    public DemoStory Notify(int day) => Plan(day, Role.AgencyCaseWorker, id => new NotifyLetterDecision(id, On(day), ActStamp.New()));

    /// <summary>The holder withdraws the letter.</summary>
    public DemoStory WithdrawLetter(int day) => Plan(day, Role.Leader, id =>
        new WithdrawLetter(id, On(day), "L’équipe rejoint le projet voisin.", ActStamp.New()));

    /// <summary>A project is begun and partly written.</summary>
    public DemoStory DraftProject(int day, string? change = null)
    {
        Plan(day, Role.Leader, id => new StartProject(id, change, ActStamp.New()));
        foreach (var section in new[] { ProjectSection.Structure, ProjectSection.Territory, ProjectSection.Offer })
            Plan(day, Role.Leader, id => new WriteProjectSection(id, section, DemoContents.Project(cpts, default, default), ActStamp.New()));
        return this;
    }

    /// <summary>The project is finished and filed.</summary>
    public DemoStory File(int day)
    {
        _acts.Add(new DemoAct(On(day), cpts, Role.Leader, null) { Part = DemoPart.ProjectPieces });
        foreach (var mission in HealthProject.BaseMissionsOn(On(day)))
            Plan(day, Role.Leader, id => new SaveActionSheet(id, DemoContents.Sheet(mission, On(day)), ActStamp.New()));
        return FileAgain(day);
    }

    /// <summary>The project is filed as it is.</summary>
    public DemoStory FileAgain(int day) => Plan(day, Role.Leader, id => new FileProject(id, On(day), ActStamp.New()));

    /// <summary>The project arrived by post.</summary>
    public DemoStory Receive(int day) => Plan(day, Role.AgencyCaseWorker, id => new RecordProjectReceipt(id, On(day), ActStamp.New()));

    /// <summary>Complements are asked.</summary>
    public DemoStory AskComplements(int day, int delayEnds) => Plan(day, Role.AgencyCaseWorker, id => new AskProjectComplements(
        id, On(day), On(delayEnds),
        [new ModificationAsked(ProjectSection.Organisation, "Décrivez la place des usagers dans la gouvernance.")], ActStamp.New()));

    /// <summary>The modified project was received.</summary>
    public DemoStory ReceiveComplements(int day) =>
        Plan(day, Role.AgencyCaseWorker, id => new ReceiveProjectComplements(id, On(day), ActStamp.New()));

    /// <summary>The fund gives its opinion.</summary>
    public DemoStory FundAdvises(int day) => Plan(day, Role.FundCaseWorker, id =>
        new AdviseProject(id, true, "Missions bien décrites.", On(day), ActStamp.New()));

    /// <summary>The ARS opposes.</summary>
    public DemoStory Oppose(int day) => Plan(day, Role.AgencyDecisionMaker, id => new OpposeProject(
        id, On(day), OppositionGrounds.TerritoryRelevance, "Le périmètre laisse sans couverture deux communes enclavées.", ActStamp.New()));

    /// <summary>The ARS validates.</summary>
    public DemoStory Validate(int day) => Plan(day, Role.AgencyDecisionMaker, id => new ValidateProject(id, On(day), false, null, ActStamp.New()));

    /// <summary>The holder withdraws the project.</summary>
    public DemoStory WithdrawProject(int day) => Plan(day, Role.Leader, id => new WithdrawProject(id, On(day), ActStamp.New()));

    /// <summary>The case is abandoned.</summary>
    public DemoStory Abandon(int day) => Plan(day, Role.AgencyCaseWorker, id =>
        new AbandonCase(id, On(day), "Les professionnels ont rejoint la CPTS voisine.", ActStamp.New()));

    /// <summary>The case is closed at the end of its contract.</summary>
    public DemoStory Close(int day) => Plan(day, Role.AgencyCaseWorker, id =>
        new CloseCase(id, On(day), "Les équipes rejoignent la CPTS voisine, dont le contrat couvre désormais leur territoire.", ActStamp.New()));

    /// <summary>How many days from today the two months that end some days from today began.</summary>
    public int ReceivedToEnd(int lastDay) => today.AddDays(lastDay).AddMonths(-2).DayNumber - today.DayNumber;

    private DemoStory Meet(int day, MeetingKind kind, string minutes) => Plan(day, Role.AgencyCaseWorker, id => new RecordMeeting(
        id, kind, new MeetingContent(On(day), "Maison de santé", $"{cpts.Leader}, ARS, CPAM", minutes), ActStamp.New()));

    /// <summary>A day of the story.</summary>
    public DateOnly On(int day) => today.AddDays(day);

    /// <summary>Plans acts that are sent one after the other.</summary>
    public DemoStory Send(int day, Role role, Func<IMediator, Guid, CancellationToken, Task> acts) => Plan(day, role, async (mediator, id, cancellation) =>
    {
        await acts(mediator, id, cancellation);
        return null;
    });

    /// <summary>Plans acts sent together.</summary>
    public DemoStory Plan(int day, Role role, Func<IMediator, Guid, CancellationToken, Task<object?>> send)
    {
        _acts.Add(new DemoAct(On(day), cpts, role, send));
        return this;
    }

    /// <summary>Plans an act.</summary>
    public DemoStory Plan<T>(int day, Role role, Func<Guid, IRequest<T>> act) =>
        Plan(day, role, async (mediator, id, cancellation) => await mediator.Send(act(id), cancellation));
}

/// <summary>An act of the story.</summary>
/// <param name="On">Day.</param>
/// <param name="Case">The case.</param>
/// <param name="Role">Role of who acts.</param>
/// <param name="Send">Sends the act; the identity of the case is empty for the act that opens it, which gives it back.</param>
internal sealed record DemoAct(DateOnly On, DemoCase Case, Role Role, Func<IMediator, Guid, CancellationToken, Task<object?>>? Send)
{
    /// <summary>What is done by several acts, or needs to know who is who.</summary>
    public DemoPart? Part { get; init; }
}

/// <summary>What no single act of a story does.</summary>
internal enum DemoPart
{
    /// <summary>The filing of the statutes and the list of members, whose identities the project then quotes.</summary>
    ProjectPieces,

    /// <summary>The choice of the case workers in charge, by their accounts.</summary>
    Referents,
}
