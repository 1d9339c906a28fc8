using CptsPortal.Application.Ports;
using CptsPortal.Web.Api;
using CptsPortal.Web.Documents;
using CptsPortal.Web.Pages.Shared.Lists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace CptsPortal.Web.Pages.Simulator;

/// <summary>A simulation's result, computed from its address each time; nothing is stored.</summary>
[EnableRateLimiting(SimulationLimits.Policy)]
internal sealed class ResultModel(Simulator simulator, LetterPrinter printer, IPortalCalendar calendar) : PageModel
{
    public ResultView View { get; private set; } = null!;

    /// <summary>Whether a PDF was asked for and could not be printed.</summary>
    public bool PdfFailed { get; private set; }

    /// <summary>An address that cannot be computed leads to the form, filled in with it, which says why.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await ReadAsync(cancellation) ? Page() : ToForm();

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellation) => await ReadAsync(cancellation)
        ? File(ScheduleCsv.Write(View.Statement.Payments), CsvFile.MediaType, FileName("csv"))
        : ToForm();

    /// <summary>Without a printer the page itself is the answer, and says that it can be printed.</summary>
    public async Task<IActionResult> OnGetPdfAsync(CancellationToken cancellation)
    {
        if (!await ReadAsync(cancellation))
            return ToForm();
        var address = new Uri($"{Request.Scheme}://{Request.Host}/simulateur/resultat{View.Query}");
        var document = new SimulationDocument(View, address, calendar.Today);
        return this.Pdf(await printer.PrintAsync(new Paper("/Documents/Simulation.cshtml", document, "CptsPortal – échéancier simulé", FileName("pdf")), cancellation), FileName("pdf"), () => PdfFailed = true);
    }

    private async Task<bool> ReadAsync(CancellationToken cancellation)
    {
        var answer = await simulator.AnswerAsync(SimulationAddress.Read(Request.Query), cancellation);
        if (answer.Statement is null)
            return false;
        View = new ResultView(answer);
        return true;
    }

    private RedirectResult ToForm() => Redirect("/simulateur" + Request.QueryString);

    private string FileName(string extension) => $"simulation-aci-{View.Facts.SignatureDate:yyyy-MM-dd}.{extension}";
}
