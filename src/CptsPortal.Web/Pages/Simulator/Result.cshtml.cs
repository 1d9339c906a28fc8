using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Pages.Simulator;

/// <summary>A simulation's result, computed from its address each time; nothing is stored.</summary>
internal sealed class ResultModel(Simulator simulator) : PageModel
{
    public ResultView View { get; private set; } = null!;

    /// <summary>An address that cannot be computed leads to the form, filled in with it, which says why.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await ReadAsync(cancellation) ? Page() : ToForm();

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellation) => await ReadAsync(cancellation)
        ? File(ScheduleCsv.Write(View.Statement.Payments), "text/csv; charset=utf-8", FileName("csv"))
        : ToForm();

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
