using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Pages.Shared.Lists;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Cases.People;

/// <summary>Takes a list of members from a spreadsheet: shows what it would change, then changes it.</summary>
internal sealed class ImportModel(IMediator mediator) : ActPage
{
    /// <summary>Largest file read, in bytes.</summary>
    private const int LargestFile = 1_000_000;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public ImportFields Form { get; set; } = new();

    /// <summary>What the list would change; null before any is given.</summary>
    public MemberImport? Preview { get; private set; }

    /// <summary>What was done, when some lines are left to correct; null before.</summary>
    public string? Told { get; private set; }

    public Task OnGetAsync(CancellationToken cancellation) => mediator.Send(new RequireRightOnCase(Id, Right.DescribeCase), cancellation);

    /// <summary>The list as it is, to be filled in with a spreadsheet.</summary>
    public async Task<IActionResult> OnGetListAsync(CancellationToken cancellation)
    {
        var people = await mediator.Send(new GetPeople(Id), cancellation);
        return File(MemberList.Write(people.Members), CsvFile.MediaType, "membres.csv");
    }

    public async Task<IActionResult> OnPostPreviewAsync(CancellationToken cancellation)
    {
        await ReadFileAsync(cancellation);
        await ShowAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await ReadFileAsync(cancellation);
        var lines = MemberList.Read(Form.Text);
        ImportedMembers? done = null;
        if (await TryAsync(async () => done = await mediator.Send(new ImportMembers(Id, lines, Stamp()), cancellation), CaseTexts.Texts))
        {
            if (done!.Refused == 0)
            {
                Done = Tell(done);
                return Redirect($"/dossiers/{Id}/membres");
            }

            Told = Tell(done);
            var refused = (await mediator.Send(new PreviewMembers(Id, lines), cancellation)).Import.Lines
                .Where(line => line.Outcome == LineOutcome.Refused).Select(line => line.Line.Number).ToHashSet();
            Form.Text = MemberList.Only(Form.Text!, refused);
            ModelState.Clear();
            Key = Guid.CreateVersion7();
        }

        await ShowAsync(cancellation);
        return Page();
    }

    private static string Tell(ImportedMembers done)
    {
        var told = $"{French.Count(done.Added, "membre ajouté", "membres ajoutés")}, {French.Count(done.Changed, "membre modifié", "membres modifiés")}.";
        return done.Refused == 0 ? told : $"{told} {French.Count(done.Refused, "ligne refusée reste", "lignes refusées restent")} à corriger ci-dessous.";
    }

    private async Task ShowAsync(CancellationToken cancellation)
    {
        var lines = MemberList.Read(Form.Text);
        if (lines.Count == 0)
        {
            if (ModelState.IsValid)
                ModelState.AddModelError("Form.Lines", CaseTexts.Texts.Get($"{nameof(CaseRule)}.{nameof(CaseRule.LinesGiven)}"));
            return;
        }

        var shown = await mediator.Send(new PreviewMembers(Id, lines), cancellation);
        Preview = shown.Import;
        if (ChangedMeanwhile)
            ShowBoth(shown.Version, [new ChangedField("Membres connus", "ceux de l’aperçu précédent", "ceux de l’aperçu ci-dessous")]);
        Version = shown.Version;
        ModelState.Remove(nameof(Version));
    }

    /// <summary>A file takes the place of what is pasted.</summary>
    private async Task ReadFileAsync(CancellationToken cancellation)
    {
        if (Form.File is not { Length: > 0 } file)
            return;
        var content = new byte[Math.Min(file.Length, LargestFile)];
        await using (var stream = file.OpenReadStream())
            await stream.ReadExactlyAsync(content, cancellation);
        Form.Text = MemberList.Decode(content);
        ModelState.Remove("Form.Text");
    }
}

/// <summary>A list of members as given.</summary>
public sealed class ImportFields
{
    /// <summary>The file.</summary>
    public IFormFile? File { get; set; }

    /// <summary>The lines, as a spreadsheet copies them, or as the file holds them.</summary>
    public string? Text { get; set; }
}
