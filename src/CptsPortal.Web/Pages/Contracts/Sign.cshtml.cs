using CptsPortal.Application.Acts;
using CptsPortal.Application.Contracts;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Contracts;
using CptsPortal.Web.Pages.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Contracts;

/// <summary>Records signatures; the rows that are left empty are those that are not given yet.</summary>
internal sealed class SignModel(IMediator mediator) : ContractPage(mediator)
{
    [BindProperty]
    public SignatureFields Form { get; set; } = new();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadOpenAsync(cancellation);
        Version = Contract.Version;
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var typed = Form.Signatures.Where(row => !Typed.Blank(row.Value.Name, row.Value.Quality, row.Value.On))
            .Select(row => new TypedSignature(row.Key, row.Value.Name, row.Value.Quality, Typed.Day(row.Value.On))).ToList();
        return ActAsync(
            () => Mediator.Send(new SignContract(Id, typed, Stamp(typed.Max(signature => signature.On))), cancellation),
            () => ReadOpenAsync(cancellation), "Les signatures sont enregistrées.", ContractAddresses.Of(Id));
    }

    private async Task ReadOpenAsync(CancellationToken cancellation)
    {
        await ReadAsync(Right.SignContract, cancellation);
        if (Contract.Open is null)
            throw new NotFoundException();
    }
}

/// <summary>The signatures as typed.</summary>
internal sealed class SignatureFields
{
    /// <summary>A row a party.</summary>
    public Dictionary<Party, SignatoryFields> Signatures { get; set; } = Enum.GetValues<Party>().ToDictionary(party => party, _ => new SignatoryFields());
}

/// <summary>A signature as typed.</summary>
internal sealed class SignatoryFields
{
    /// <summary>Who signed.</summary>
    public string? Name { get; set; }

    /// <summary>In what quality.</summary>
    public string? Quality { get; set; }

    /// <summary>Day.</summary>
    public string? On { get; set; }
}
