namespace CptsPortal.Domain.LettersOfIntent;

/// <summary>How far a section is, as the task list shows it.</summary>
public enum SectionProgress
{
    /// <summary>Nothing written.</summary>
    NotStarted,

    /// <summary>Something written, something still missing.</summary>
    Started,

    /// <summary>Sent back by the institutions.</summary>
    ToCorrect,

    /// <summary>Everything the form asks is there.</summary>
    Complete,
}

/// <summary>How far each section of a letter is; only some of what the form asks is needed to submit it.</summary>
public static class LetterProgress
{
    /// <summary>How far a section is.</summary>
    /// <param name="section">The section.</param>
    /// <param name="content">What is written.</param>
    /// <param name="communes">Communes of the case's territory.</param>
    /// <param name="corrections">Sections sent back.</param>
    public static SectionProgress Of(
        LetterSection section, LetterContent content, int communes, IReadOnlyList<Correction> corrections)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(corrections);
        if (corrections.Any(correction => correction.Section == section))
            return SectionProgress.ToCorrect;
        var answers = Answers(section, content, communes).ToList();
        return answers.TrueForAll(given => given) ? SectionProgress.Complete
            : answers.Contains(true) ? SectionProgress.Started : SectionProgress.NotStarted;
    }

    private static IEnumerable<bool> Answers(LetterSection section, LetterContent content, int communes) => section switch
    {
        LetterSection.Project => [
            Given(content.ProjectName), Given(content.Leader?.Name), Given(content.Leader?.Profession),
            Given(content.Leader?.Email), Given(content.Leader?.Phone)],
        LetterSection.Territory => [communes > 0],
        LetterSection.Diagnosis => [Given(content.Diagnosis)],
        LetterSection.Contacts => Enum.GetValues<ContactKind>().Select(kind => content.Contacts.Any(contact => contact.Kind == kind)),
        LetterSection.Team => [content.Team.Count > 0],
        LetterSection.Structure => [
            Given(content.Structure?.Name), content.Structure?.Form is not null, content.Structure?.Statutes is not null,
            Given(content.Structure?.Governance)],
        LetterSection.Mobilisation => [content.Mobilisation.Count > 0],
        LetterSection.Professionals => [content.Professionals.Any(count => (count.Identified ?? count.Approached ?? count.Joined) is not null)],
        LetterSection.Partnerships => [content.Partnerships.Count > 0],
        LetterSection.Missions => MissionForeseen.Asked
            .Where(asked => MissionForeseen.IsBaseMission(asked.Mission))
            .Select(asked => content.Missions.Any(
                mission => (mission.Mission, mission.Part) == asked && mission.Foreseen == true && Given(mission.Description)))
            .Append(content.CommitsToBaseMissions),
        _ => [Given(content.Organisation), Given(content.Calendar), content.SupportWanted is not null],
    };

    private static bool Given(string? text) => !string.IsNullOrWhiteSpace(text);
}
