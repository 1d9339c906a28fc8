using CptsPortal.Web.Pages.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Administration.Users;

/// <summary>Hands over the cases of which somebody is in charge.</summary>
internal sealed class PortfolioModel(IMediator mediator) : HandoverPage(mediator)
{
    /// <summary>Account of who is in charge.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <inheritdoc />
    public override string Address => $"{Back}/portefeuille";

    /// <inheritdoc />
    public override string Back => $"/administration/comptes/{Id}";

    /// <inheritdoc />
    public override Guid? From => Id;
}
