using CptsPortal.Application.Acts;
using CptsPortal.Application.Documents;
using CptsPortal.Domain.Attachments;
using CptsPortal.Web.Pages.Documents;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sha = CptsPortal.Domain.Documents.Fingerprint;

namespace CptsPortal.Web.Pages.Verification;

/// <summary>Says to anybody whether a file is a document that the portal issued; nothing of its content is shown or kept.</summary>
[Upload]
internal sealed class IndexModel(IMediator mediator) : PageModel
{
    /// <summary>The fingerprint in the address; null on the empty page.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Fingerprint { get; set; }

    /// <summary>What is to be verified.</summary>
    [BindProperty]
    public VerificationFields Form { get; set; } = new();

    /// <summary>The fingerprint as it is read.</summary>
    public string? Sha256 { get; private set; }

    /// <summary>What the portal knows of it; null when nothing.</summary>
    public CptsPortal.Application.Documents.Verification? Known { get; private set; }

    /// <exception cref="NotFoundException">The address holds no fingerprint.</exception>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        if (Fingerprint is null)
            return;
        Sha256 = Sha.Read(Fingerprint) ?? throw new NotFoundException();
        Known = await mediator.Send(new VerifyFingerprint(Sha256), cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        await ReadFormAsync(cancellation) is { } sha256 ? Redirect(IssuedAddresses.Verification(sha256)) : Page();

    private async Task<string?> ReadFormAsync(CancellationToken cancellation)
    {
        if (Form.File is { Length: > Piece.LargestFile })
            return Refused(nameof(Form.File), "FileTooLarge");
        if (Form.File is { Length: > 0 } file)
        {
            var bytes = new byte[file.Length];
            await using var stream = file.OpenReadStream();
            await stream.ReadExactlyAsync(bytes, cancellation);
            return Sha.Of(bytes);
        }

        return string.IsNullOrWhiteSpace(Form.Sha256)
            ? Refused(nameof(Form.File), "NothingToVerify")
            : Sha.Read(Form.Sha256) ?? Refused(nameof(Form.Sha256), "FingerprintUnreadable");
    }

    private string? Refused(string field, string code)
    {
        ModelState.AddModelError($"{nameof(Form)}.{field}", DocumentTexts.Texts.Get(code));
        return null;
    }
}

/// <summary>The form of the verification.</summary>
public sealed class VerificationFields
{
    /// <summary>The file.</summary>
    public IFormFile? File { get; set; }

    /// <summary>Or its fingerprint.</summary>
    public string? Sha256 { get; set; }
}
