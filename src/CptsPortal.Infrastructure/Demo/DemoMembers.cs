using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;

namespace CptsPortal.Infrastructure.Demo;

/// <summary>The members of a CPTS, all invented, and the years in which it confirms their list.</summary>
internal static class DemoMembers
{
    /// <summary>Members of every such CPTS, as many as its terms say.</summary>
    public const int Count = 64;

    private const int Structures = 4;
    private const int DaysOfYear = 365;
    private const int DaysBefore = 20;

    private static readonly string[] FirstNames =
        ["Maëlle", "Idriss", "Solène", "Côme", "Noémie", "Tarek", "Lison", "Gaspard", "Yasmine", "Éloi", "Capucine", "Malo", "Anouk", "Bastien", "Inaya", "Quentin"];

    private static readonly string[] LastNames =
        ["Gontard", "Vasseur", "Aubry", "Lestrade", "Rivoire", "Benhaddou", "Pastorel", "Marquis", "Olivero", "Sauvan", "Teyssier", "Carrel", "Dumontet"];

    private static readonly string[] Professions =
        ["Médecin généraliste", "Infirmière", "Infirmier", "Pharmacien", "Masseur-kinésithérapeute", "Sage-femme", "Orthophoniste", "Chirurgien-dentiste"];

    private static readonly string[] Kinds = ["Maison de santé pluriprofessionnelle", "Centre de santé", "Centre hospitalier", "Service de soins à domicile"];

    /// <summary>The holder takes the list of its members from its spreadsheet.</summary>
    public static DemoStory Enrol(this DemoStory story, int day) =>
        story.Plan(day, Role.Leader, id => new ImportMembers(id, [.. Lines(story.Case, story.On(day))], ActStamp.New()));

    /// <summary>The holder confirms the list some weeks before each anniversary that is past or near.</summary>
    /// <param name="story">The story.</param>
    /// <param name="signed">Day of the signature, from today.</param>
    /// <param name="forgotten">Whether it forgot the last time.</param>
    public static DemoStory ConfirmEachYear(this DemoStory story, int signed, bool forgotten = false)
    {
        var days = Enumerable.Range(1, 5).Select(year => signed + year * DaysOfYear - DaysBefore).Where(day => day <= 0).ToArray();
        foreach (var day in forgotten ? days[..^1] : days)
            story.Plan(day, Role.Leader, id => new ConfirmMembers(id, story.On(day), ActStamp.New()));
        return story;
    }

    private static IEnumerable<MemberLine> Lines(DemoCase cpts, DateOnly day)
    {
        var offset = cpts.Name.Sum(letter => letter);
        for (var rank = 0; rank < Count; rank++)
        {
            var joined = day.AddDays(-rank);
            yield return rank < Structures
                ? new MemberLine(rank + 1, $"{Kinds[rank]} {cpts.Name}", true, Kinds[rank], ExerciseMode.None, rank == 2, joined, null)
                : new MemberLine(
                    rank + 1, $"{FirstNames[(rank + offset) % FirstNames.Length]} {LastNames[(rank + offset / FirstNames.Length) % LastNames.Length]}", false,
                    Professions[rank % Professions.Length], rank % 9 == 0 ? ExerciseMode.Employed : ExerciseMode.Liberal, rank % 8 == 0, joined, null);
        }
    }
}
