using CptsPortal.Application.Acts;
using CptsPortal.Application.Documents;
using CptsPortal.Application.HealthProjects;
using CptsPortal.Web.Documents;
using CptsPortal.Web.Pages.Documents;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.HealthProjects.Mail;

/// <summary>A letter about a version of a project, on the screen and in PDF.</summary>
internal sealed class ShowModel(IMediator mediator, LetterPrinter printer) : ProjectPage(mediator)
{
    /// <summary>The version.</summary>
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    /// <summary>The letter's name in the address.</summary>
    [BindProperty(SupportsGet = true)]
    public string Letter { get; set; } = "";

    /// <summary>The letter.</summary>
    public OfficialLetter Document { get; private set; } = null!;

    /// <summary>Whether a PDF was asked for and could not be printed.</summary>
    public bool PdfFailed { get; private set; }

    /// <summary>Address of the PDF.</summary>
    public string Pdf => ProjectAddresses.Of(Id, $"versions/{Number}/courriers/{Letter}?handler=Pdf");

    public Task OnGetAsync(CancellationToken cancellation) => ReadLetterAsync(cancellation);

    public async Task<IActionResult> OnGetPdfAsync(CancellationToken cancellation)
    {
        await ReadLetterAsync(cancellation);
        return this.Pdf(await printer.PrintAsync(ProjectLetters.PaperOf(Document, Letter), ProjectLetters.Issued(Id, Number, Letter), cancellation), ProjectLetters.PaperOf(Document, Letter).FileName, () => PdfFailed = true);
    }

    private async Task ReadLetterAsync(CancellationToken cancellation)
    {
        Sheet = await Mediator.Send(new GetProject(Id, Number), cancellation);
        var mail = await Mediator.Send(new GetLetterhead(Id, ProjectLetters.Notified), cancellation);
        Document = ProjectLetters.Find(Project, mail, Letter) ?? throw new NotFoundException();
    }
}
