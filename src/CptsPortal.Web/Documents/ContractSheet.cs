using CptsPortal.Application.Documents;
using CptsPortal.Domain.Documents;

namespace CptsPortal.Web.Documents;

/// <summary>The document of a contract with its clauses, the same on the screen and on paper.</summary>
/// <param name="Document">The facts.</param>
/// <param name="Clauses">The clauses.</param>
internal sealed record ContractSheet(ContractDocument Document, ContractClauses Clauses)
{
    /// <summary>Its title.</summary>
    public string Title => Document.Amendment == 0 ? "Contrat tripartite" : $"Avenant n°\u00A0{Document.Amendment} au contrat tripartite";

    /// <summary>Its reference, the version after the contract's.</summary>
    public string Reference => Document.Amendment == 0 ? Document.Reference : $"{Document.Reference}/A{Document.Amendment}";

    /// <summary>As it is printed.</summary>
    public Paper Paper => new("/Documents/Contract.cshtml", this, Reference, $"{(Document.Amendment == 0 ? "contrat" : "avenant")}-{Reference.Replace('/', '-')}.pdf");

    /// <summary>What finds it among the issued documents, once it is signed.</summary>
    public FindIssuedDocument Issued(Guid caseId) => new(caseId, [DocumentKind.Contract, DocumentKind.Amendment], Document.Number, Document.Version.Number);

    /// <summary>A clause with the values of this document.</summary>
    public Clause Filled(Clause clause) => clause.With(Document);
}
