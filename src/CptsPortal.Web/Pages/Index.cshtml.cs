using CptsPortal.Application.Cases;
using CptsPortal.Application.Ports;
using CptsPortal.Application.Standing;
using CptsPortal.Application.Territory;
using CptsPortal.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Pages;

/// <summary>What the portal is, for anybody; what one must do, for those who follow cases; where one's CPTS stands, for its leader.</summary>
internal sealed class IndexModel(IMediator mediator, ICurrentActor current) : PageModel
{
    /// <summary>The reader; null when nobody is signed in.</summary>
    public Actor? Reader => current.Actor;

    /// <summary>The home of who follows cases; null for the others.</summary>
    public HomeView? Home { get; private set; }

    /// <summary>The home of a leader; null for the others.</summary>
    public LeaderHome? Own { get; private set; }

    /// <summary>The communes loaded; told to those who are not signed in.</summary>
    public ReferenceEdition? Edition { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        if (Reader is { Role: Role.Leader, Scope.CaseId: { } id })
            Own = new LeaderHome(
                await mediator.Send(new GetCaseHeader(id), cancellation),
                await mediator.Send(new GetStanding(id), cancellation),
                await mediator.Send(new GetSynthesis(id), cancellation));
        else if (Reader?.Role.Has(Right.ReadCases) == true)
            Home = await mediator.Send(new GetHome(), cancellation);
        else
            Edition = await mediator.Send(new GetReferenceEdition(), cancellation);
    }
}

/// <summary>Where a leader's CPTS stands.</summary>
/// <param name="Case">Its head.</param>
/// <param name="Standing">Who must act, and until when.</param>
/// <param name="Synthesis">What was decided and granted.</param>
internal sealed record LeaderHome(CaseHeader Case, StandingView Standing, CaseSynthesis Synthesis);
