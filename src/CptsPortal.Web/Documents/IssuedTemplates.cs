using CptsPortal.Application.AnnualReviews;
using CptsPortal.Application.Cases;
using CptsPortal.Application.Contracts;
using CptsPortal.Application.Documents;
using CptsPortal.Application.EarlyMission;
using CptsPortal.Application.HealthProjects;
using CptsPortal.Application.LettersOfIntent;
using CptsPortal.Application.Payments;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Documents;
using CptsPortal.Web.Pages.Contracts.Mail;
using CptsPortal.Web.Pages.HealthProjects.Mail;
using CptsPortal.Web.Pages.LettersOfIntent;
using CptsPortal.Web.Pages.Payments;
using CptsPortal.Web.Security;
using MediatR;

namespace CptsPortal.Web.Documents;

/// <summary>The page of each kind of issued document, read in a scope of its own as somebody outside the ARS-CPAM room.</summary>
internal sealed class IssuedTemplates(IServiceScopeFactory scopes, ContractClauses clauses) : IDocumentTemplates
{
    /// <inheritdoc />
    public async Task<IssuedPage> RenderAsync(IssuedDocument document, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        ((HttpActor)scope.ServiceProvider.GetRequiredService<ICurrentActor>()).ReadAsArchive();
        var paper = await PaperOfAsync(scope.ServiceProvider.GetRequiredService<IMediator>(), document, cancellation);
        var page = await scope.ServiceProvider.GetRequiredService<DocumentRenderer>().RenderAsync(paper);
        return new IssuedPage(page.Html, paper.Reference, paper.FileName);
    }

    /// <inheritdoc />
    public PrintableDocument Printable(IssuedPage page)
    {
        using var scope = scopes.CreateScope();
        return scope.ServiceProvider.GetRequiredService<DocumentRenderer>().Printable(page.Html, page.Reference);
    }

    private Task<Paper> PaperOfAsync(IMediator mediator, IssuedDocument document, CancellationToken cancellation) => document.Kind switch
    {
        DocumentKind.LetterDecision => LetterDecisionAsync(mediator, document, cancellation),
        DocumentKind.Contract or DocumentKind.Amendment => ContractAsync(mediator, document, cancellation),
        DocumentKind.PaymentOrder => PaymentOrderAsync(mediator, document, cancellation),
        DocumentKind.EarlyMissionAdhesion => AdhesionAsync(mediator, document, cancellation),
        DocumentKind.ReviewReport => ReviewReportAsync(mediator, document, cancellation),
        _ when ContractLetters.Has(document.Kind) => ContractLetterAsync(mediator, document, cancellation),
        _ => ProjectLetterAsync(mediator, document, cancellation),
    };

    private static async Task<Paper> LetterDecisionAsync(IMediator mediator, IssuedDocument document, CancellationToken cancellation) =>
        DecisionLetter.PaperOf(await mediator.Send(new GetLetter(document.CaseId, document.Number), cancellation));

    private static async Task<Paper> ProjectLetterAsync(IMediator mediator, IssuedDocument document, CancellationToken cancellation)
    {
        var sheet = await mediator.Send(new GetProject(document.CaseId, document.Number), cancellation);
        var mail = await mediator.Send(new GetLetterhead(document.CaseId, ProjectLetters.Notified), cancellation);
        var slug = ProjectLetters.SlugOf(document);
        return ProjectLetters.PaperOf(ProjectLetters.Find(sheet.Project!, mail, slug)!, slug);
    }

    private async Task<Paper> ContractAsync(IMediator mediator, IssuedDocument document, CancellationToken cancellation) => new ContractSheet(
        await mediator.Send(new GetContractDocument(document.CaseId) { Contract = document.Number, Version = document.Rank }, cancellation), clauses).Paper;

    private static async Task<Paper> ContractLetterAsync(IMediator mediator, IssuedDocument document, CancellationToken cancellation)
    {
        var mail = await mediator.Send(new GetContractMail(document.CaseId, document.Number), cancellation);
        return ContractLetters.PaperOf(mail, mail.Papers.First(document.Is));
    }

    private static async Task<Paper> AdhesionAsync(IMediator mediator, IssuedDocument document, CancellationToken cancellation)
    {
        var view = await mediator.Send(new GetEarlyMission(document.CaseId), cancellation);
        return new AdhesionSheet(
            await mediator.Send(new GetCaseHeader(document.CaseId), cancellation), view, view.Adhesions.Single(item => item.Adhesion.Id == document.SubjectId).Adhesion).Paper;
    }

    private static async Task<Paper> ReviewReportAsync(IMediator mediator, IssuedDocument document, CancellationToken cancellation)
    {
        var contract = await mediator.Send(new FindContractOfSubject(document.CaseId, document.SubjectId), cancellation);
        var review = await mediator.Send(new GetReview(document.CaseId, document.Number) { Contract = contract }, cancellation);
        return new ReviewSheet(await mediator.Send(new GetCaseHeader(document.CaseId), cancellation), review!, document.Number).Paper;
    }

    private static async Task<Paper> PaymentOrderAsync(IMediator mediator, IssuedDocument document, CancellationToken cancellation)
    {
        var contract = await mediator.Send(new FindContractOfSubject(document.CaseId, document.SubjectId), cancellation);
        var order = await mediator.Send(new GetPaymentOrder(document.CaseId, document.SubjectId) { Contract = contract }, cancellation);
        return new PaymentOrderDocument(order!, 0).Paper;
    }
}
