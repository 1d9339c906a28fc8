using CptsPortal.Application;
using CptsPortal.Application.Acts;
using CptsPortal.Application.Attachments;
using CptsPortal.Application.Cases;
using CptsPortal.Application.HealthProjects;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Attachments;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Domain.Notices;
using CptsPortal.Infrastructure.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CptsPortal.Infrastructure.Demo;

/// <summary>
/// Fills an empty portal with the cases of the demonstration, by the portal's own acts, each on its day and in the name
/// of who would have done it: what is shown obeys every rule, and has its journal.
/// </summary>
internal sealed class DemoData(PortalSettings settings, PortalDatabase database, IPortalCalendar calendar, PortalDbContext context)
{
    /// <summary>Fills the portal, once; does nothing where there is a case already or no demonstration is wanted.</summary>
    public async Task EnsureAsync(CancellationToken cancellation)
    {
        if (!settings.Demo || await context.Set<Cpts>().AnyAsync(cancellation))
            return;
        var people = new DemoPeople(await context.Users.AsNoTracking().Where(user => user.IsDemo).ToListAsync(cancellation));
        var time = new DemoTime();
        await using var portal = Portal(time);
        await portal.GetRequiredService<PortalDatabase>().StartAsync(cancellation);
        var ids = new Dictionary<DemoCase, Guid>();
        foreach (var act in Story())
        {
            time.MoveTo(act.On);
            await PlayAsync(portal, act, people, ids, cancellation);
        }

        await LeadAsync(ids.Single(pair => pair.Key.Name == DemoCases.OfLeader).Value, cancellation);
        await ReadOldNoticesAsync(cancellation);
    }

    /// <summary>Every act, in the order of days; those of one case on one day keep theirs.</summary>
    private IEnumerable<DemoAct> Story() => DemoCases.All
        .SelectMany(cpts =>
        {
            var story = new DemoStory(cpts, calendar.Today);
            cpts.Story(story);
            return story.Acts;
        })
        .OrderBy(act => act.On);

    private static async Task PlayAsync(
        ServiceProvider portal, DemoAct act, DemoPeople people, Dictionary<DemoCase, Guid> ids, CancellationToken cancellation)
    {
        await using var scope = portal.CreateAsyncScope();
        var id = ids.GetValueOrDefault(act.Case);
        scope.ServiceProvider.GetRequiredService<DemoActor>().Actor = people.Of(act.Role, act.Case, id);
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
        if (act.Part == DemoPart.ProjectPieces)
            await FileProjectPiecesAsync(mediator, act.Case, id, cancellation);
        else if (act.Part == DemoPart.Referents)
            await mediator.Send(new AssignReferents(
                id, new Referents(people.Of(Role.AgencyCaseWorker, act.Case, id).UserId, people.Of(Role.FundCaseWorker, act.Case, id).UserId, null), ActStamp.New()), cancellation);
        else if (await act.Send!(mediator, id, cancellation) is Guid opened && id == Guid.Empty)
            ids[act.Case] = opened;
    }

    private static async Task FileProjectPiecesAsync(IMediator mediator, DemoCase cpts, Guid id, CancellationToken cancellation)
    {
        var statutes = await mediator.Send(
            new AttachPiece(id, PieceKind.Statutes, "Statuts de l’association", "statuts.pdf", DemoPieces.Statutes, false, null, ActStamp.New()), cancellation);
        var members = await mediator.Send(
            new AttachPiece(id, PieceKind.MemberList, "Liste des membres", "membres.csv", DemoPieces.Members, false, null, ActStamp.New()), cancellation);
        foreach (var section in new[] { ProjectSection.Structure, ProjectSection.Organisation, ProjectSection.Missions, ProjectSection.Annexes })
            await mediator.Send(new WriteProjectSection(id, section, DemoContents.Project(cpts, statutes, members), ActStamp.New()), cancellation);
    }

    /// <summary>The leader of the demonstration leads a case.</summary>
    private Task<int> LeadAsync(Guid caseId, CancellationToken cancellation) => context.Users
        .Where(user => user.IsDemo && user.Role == Role.Leader)
        .ExecuteUpdateAsync(set => set.SetProperty(user => user.CaseId, caseId), cancellation);

    /// <summary>Everybody has read what they were told more than a week ago.</summary>
    private Task<int> ReadOldNoticesAsync(CancellationToken cancellation)
    {
        var week = new DateTimeOffset(calendar.Today.AddDays(-7), TimeOnly.MinValue, TimeSpan.Zero);
        return context.Set<Notice>().Where(notice => notice.At < week)
            .ExecuteUpdateAsync(set => set.SetProperty(notice => notice.ReadAt, notice => notice.At.AddDays(1)), cancellation);
    }

    /// <summary>The portal itself, on the same database, in the time of the story.</summary>
    private ServiceProvider Portal(DemoTime time) => new ServiceCollection().AddLogging()
        .AddPortalApplication()
        .AddPortalInfrastructure(settings with { ConnectionString = database.ConnectionString, Today = null, Demo = false })
        .AddSingleton<TimeProvider>(time)
        .AddScoped<DemoActor>()
        .AddScoped<ICurrentActor>(provider => provider.GetRequiredService<DemoActor>())
        .BuildServiceProvider();
}
