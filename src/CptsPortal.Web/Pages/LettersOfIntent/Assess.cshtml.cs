using CptsPortal.Application.LettersOfIntent;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.LettersOfIntent;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.LettersOfIntent;

/// <summary>The institutions' grid of seven criteria.</summary>
internal sealed class AssessModel(IMediator mediator, ICurrentActor current) : LetterPage(mediator, current)
{
    /// <summary>The criteria, in order.</summary>
    public static readonly LetterCriterion[] Criteria = Enum.GetValues<LetterCriterion>();

    /// <summary>Comments by criterion, in order.</summary>
    [BindProperty]
    public List<string?> Comments { get; set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadForAsync(Right.InstructLetter, cancellation);
        Comments = [.. Saved()];
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Comments = [.. Criteria.Select((_, i) => Comments.ElementAtOrDefault(i))];
        CriterionComment[] given = [.. from criterion in Criteria
                                       let comment = Comments[(int)criterion]
                                       where !string.IsNullOrWhiteSpace(comment)
                                       select new CriterionComment(criterion, comment.Trim())];
        return ActAsync(
            () => Mediator.Send(new AssessLetter(Id, given, Stamp()), cancellation),
            "L’appréciation est enregistrée. L’ARS et la caisse la partagent\u00A0; le porteur ne la voit pas.", Address(), cancellation);
    }

    /// <inheritdoc />
    protected override IEnumerable<(string Label, string? Text)> TypedTexts() =>
        Criteria.Select(criterion => (LetterTexts.Texts.Of(criterion), Comments[(int)criterion]));

    /// <inheritdoc />
    protected override IEnumerable<string?> Saved() =>
        Criteria.Select(criterion => Letter.Assessment.FirstOrDefault(given => given.Criterion == criterion)?.Comment);
}
