using CptsPortal.Application.Acts;
using CptsPortal.Application.Contracts;
using CptsPortal.Application.Documents;
using CptsPortal.Domain.Documents;
using CptsPortal.Web.Documents;
using CptsPortal.Web.Pages.Documents;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Contracts.Mail;

/// <summary>A letter of the institutions about a contract, on the screen and in PDF.</summary>
internal sealed class ShowModel(IMediator mediator, LetterPrinter printer) : DocumentPage(printer)
{
    private ContractMail _mail = null!;
    private IssuedPaper _paper = null!;

    /// <summary>Number of the contract.</summary>
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    /// <summary>The letter's name in the address.</summary>
    [BindProperty(SupportsGet = true)]
    public string Letter { get; set; } = "";

    /// <summary>The letter.</summary>
    public OfficialLetter Document { get; private set; } = null!;

    /// <summary>Address of the PDF.</summary>
    public string Pdf => ContractAddresses.Of(Id, $"courriers/{Number}/{Letter}?handler=Pdf");

    protected override Paper Paper => ContractLetters.PaperOf(_mail, _paper);

    protected override FindIssuedDocument Issued => ContractLetters.Issued(Id, _paper);

    protected override async Task ReadAsync(CancellationToken cancellation)
    {
        _mail = await mediator.Send(new GetContractMail(Id, Number), cancellation);
        _paper = ContractLetters.Find(_mail, Letter) ?? throw new NotFoundException();
        Document = ContractLetters.Make(_mail, _paper);
    }
}
