using CptsPortal.Application.Documents;
using CptsPortal.Web.Documents;
using CptsPortal.Web.Pages.Documents;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Contracts;

/// <summary>The document of a version of a contract, on the screen and in PDF.</summary>
internal sealed class DocumentModel(IMediator mediator, ContractClauses clauses, LetterPrinter printer) : DocumentPage(printer)
{
    /// <summary>Number of the contract; null for the last one.</summary>
    [BindProperty(Name = "contrat", SupportsGet = true)]
    public int? Number { get; set; }

    /// <summary>Number of the version; null for the last one.</summary>
    [BindProperty(Name = "version", SupportsGet = true)]
    public int? Version { get; set; }

    /// <summary>The document.</summary>
    public ContractSheet Sheet { get; private set; } = null!;

    /// <summary>Address of the PDF.</summary>
    public string Pdf => $"{AddressOf(Sheet.Document.Version.Number)}&handler=Pdf";

    /// <summary>Address of the document of a version of the same contract.</summary>
    public string AddressOf(int version) => ContractAddresses.Of(Id, $"document?contrat={Sheet.Document.Number}&version={version}");

    protected override Paper Paper => Sheet.Paper;

    protected override FindIssuedDocument Issued => Sheet.Issued(Id);

    protected override async Task ReadAsync(CancellationToken cancellation) => Sheet = new ContractSheet(
        await mediator.Send(new GetContractDocument(Id) { Contract = Number, Version = Version }, cancellation), clauses);
}
