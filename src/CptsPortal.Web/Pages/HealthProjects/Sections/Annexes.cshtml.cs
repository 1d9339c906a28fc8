using CptsPortal.Application.Attachments;
using CptsPortal.Application.HealthProjects;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Attachments;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Web.Pages.Attachments;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.HealthProjects.Sections;

/// <summary>Statutes and list of members: a piece of the case, or a file sent now.</summary>
[Upload]
internal sealed class AnnexesModel(IMediator mediator) : ProjectPage(mediator)
{
    [BindProperty]
    public AnnexesForm Form { get; set; } = new();

    /// <summary>The section, as the task list tells it.</summary>
    public SectionItem Item => Project.Sections.Single(item => item.Section == ProjectSection.Annexes);

    /// <summary>The shared pieces of the case.</summary>
    public IReadOnlyList<PieceItem> Pieces { get; private set; } = [];

    /// <summary>The pieces to choose from.</summary>
    public IEnumerable<(string Value, string Text)> Choices => Pieces.Select(piece => (piece.Id.ToString(), $"{piece.Title} ({piece.FileName}, {French.Date(piece.AttachedOn)})"));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        await ReadAllAsync(cancellation);
        if (!Item.IsOpen)
            return Redirect(ProjectAddresses.Of(Id, ProjectAddresses.Summary));
        (Form, Version) = (new AnnexesForm { Statutes = Project.Content.Annexes.Statutes, MemberList = Project.Content.Annexes.MemberList }, Item.Revision);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await TryAsync(() => AttachAsync(cancellation), RecordTexts.Texts) && await TryAsync(() => WriteAsync(cancellation), ProjectTexts.Texts))
        {
            Done = "Les annexes sont enregistrées.";
            return Redirect(ProjectAddresses.Of(Id));
        }

        await ReadAllAsync(cancellation);
        if (ChangedMeanwhile)
            ShowBoth(Item.Revision, []);
        return Page();
    }

    private async Task AttachAsync(CancellationToken cancellation)
    {
        Form.Statutes = await Mediator.AttachSentAsync(Id, PieceKind.Statutes, Form.StatutesFile, Key, cancellation) ?? Form.Statutes;
        Form.MemberList = await Mediator.AttachSentAsync(Id, PieceKind.MemberList, Form.MemberListFile, Key, cancellation) ?? Form.MemberList;
    }

    private Task<uint> WriteAsync(CancellationToken cancellation)
    {
        var annexes = new ProjectAnnexes { Statutes = Form.Statutes, MemberList = Form.MemberList };
        return Mediator.Send(
            new WriteProjectSection(Id, ProjectSection.Annexes, ProjectContent.Empty with { Annexes = annexes }, Stamp()), cancellation);
    }

    private async Task ReadAllAsync(CancellationToken cancellation)
    {
        await ReadAsync(Right.WriteProject, cancellation);
        Pieces = await Mediator.Send(new ListPieces(Id), cancellation);
    }
}

/// <summary>The section as filled in.</summary>
internal sealed class AnnexesForm
{
    public Guid? Statutes { get; set; }

    public IFormFile? StatutesFile { get; set; }

    public Guid? MemberList { get; set; }

    public IFormFile? MemberListFile { get; set; }
}
