using CptsPortal.Application.Acts;
using CptsPortal.Application.Contracts;
using CptsPortal.Domain.Documents;
using CptsPortal.Web.Documents;
using CptsPortal.Web.Pages.Documents;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Pages.Contracts.Mail;

/// <summary>A letter of the institutions about a contract, on the screen and in PDF.</summary>
internal sealed class ShowModel(IMediator mediator, LetterPrinter printer) : PageModel
{
    private ContractMail _mail = null!;
    private IssuedPaper _paper = null!;

    /// <summary>The case.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Number of the contract.</summary>
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
    public string Pdf => ContractAddresses.Of(Id, $"courriers/{Number}/{Letter}?handler=Pdf");

    public Task OnGetAsync(CancellationToken cancellation) => ReadAsync(cancellation);

    public async Task<IActionResult> OnGetPdfAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        var paper = ContractLetters.PaperOf(_mail, _paper);
        return this.Pdf(await printer.PrintAsync(paper, ContractLetters.Issued(Id, _paper), cancellation), paper.FileName, () => PdfFailed = true);
    }

    private async Task ReadAsync(CancellationToken cancellation)
    {
        _mail = await mediator.Send(new GetContractMail(Id, Number), cancellation);
        _paper = ContractLetters.Find(_mail, Letter) ?? throw new NotFoundException();
        Document = ContractLetters.Make(_mail, _paper);
    }
}
