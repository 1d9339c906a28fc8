using System.Globalization;
using CptsPortal.Domain.LettersOfIntent;

namespace CptsPortal.Web.Pages.LettersOfIntent;

/// <summary>Shows what a letter says as the fields of its form.</summary>
internal static class LetterFieldsOf
{
    /// <summary>The fields, with a row for each kind, profession and mission that the form asks about.</summary>
    public static LetterFields Content(LetterContent content) => new()
    {
        ProjectName = content.ProjectName,
        Leader = new()
        {
            Name = content.Leader?.Name,
            Profession = content.Leader?.Profession,
            Email = content.Leader?.Email,
            Phone = content.Leader?.Phone,
        },
        Diagnosis = content.Diagnosis,
        Contacts = [.. Enum.GetValues<ContactKind>().Select(kind => Contact(kind, content))],
        Team = [.. content.Team.Select(member => new TeamFields
        {
            Name = member.Name, Profession = member.Profession, Place = member.Place, Structure = member.Structure, Sector = member.Sector, Governs = member.Governs,
        })],
        Structure = new()
        {
            Name = content.Structure?.Name,
            Form = content.Structure?.Form,
            OtherForm = content.Structure?.OtherForm,
            Statutes = content.Structure?.Statutes,
            Governance = content.Structure?.Governance,
        },
        Mobilisation = [.. content.Mobilisation.Select(action => new MobilisationFields
        {
            Means = action.Means, Description = action.Description, People = Text(action.People), On = action.On?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Place = action.Place,
        })],
        Professionals = [.. Professionals(content)],
        Partnerships = [.. content.Partnerships.Select(partner => new PartnershipFields
        {
            Service = partner.Service, Representative = partner.Representative, Place = partner.Place, Progress = partner.Progress, Governs = partner.Governs,
        })],
        Missions = [.. MissionForeseen.Asked.Select(asked => Mission(asked, content))],
        Commits = content.CommitsToBaseMissions,
        Organisation = content.Organisation,
        Calendar = content.Calendar,
        SupportWanted = content.SupportWanted,
        SupportStructure = content.SupportStructure,
    };

    private static ContactFields Contact(ContactKind kind, LetterContent content)
    {
        var answered = content.Contacts.FirstOrDefault(contact => contact.Kind == kind);
        return new() { Kind = kind, Taken = answered?.Taken, Which = answered?.Which };
    }

    private static IEnumerable<ProfessionFields> Professionals(LetterContent content) =>
        Enum.GetValues<ListedProfession>()
            .Select(profession => content.Professionals.FirstOrDefault(count => count.Profession == profession)
                ?? new ProfessionCount(profession, null, null, null, null))
            .Concat(content.Professionals.Where(count => count.Profession is null))
            .Select(count => new ProfessionFields
            {
                Profession = count.Profession,
                Other = count.Other,
                Identified = Text(count.Identified),
                Approached = Text(count.Approached),
                Joined = Text(count.Joined),
            });

    private static MissionFields Mission((Law.Funding.Mission? Mission, AccessPart? Part) asked, LetterContent content)
    {
        var answered = content.Missions.FirstOrDefault(mission => (mission.Mission, mission.Part) == asked);
        return new() { Mission = asked.Mission, Part = asked.Part, Foreseen = answered?.Foreseen, Description = answered?.Description };
    }

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
