using System.Globalization;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.LettersOfIntent;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CptsPortal.Web.Pages.LettersOfIntent;

/// <summary>Reads the fields of a letter; what is no number and no date is told at its field. Rows left blank are dropped.</summary>
internal sealed class LetterReading(LetterFields form, ModelStateDictionary state)
{
    /// <summary>What the fields say; of the sections that the page did not show, nothing.</summary>
    public LetterContent Read() => new()
    {
        ProjectName = form.ProjectName,
        Leader = Typed.Blank(form.Leader.Name, form.Leader.Profession, form.Leader.Email, form.Leader.Phone) ? null
            : new Contact(form.Leader.Name ?? "", form.Leader.Profession, form.Leader.Email, form.Leader.Phone),
        Diagnosis = form.Diagnosis,
        Contacts = [.. form.Contacts.Where(contact => contact.Taken is not null || contact.Which is not null)
            .Select(contact => new ContactTaken(contact.Kind, contact.Taken ?? true, contact.Which))],
        Team = [.. form.Team.Where(row => row.Sector is not null || row.Governs || !Typed.Blank(row.Name, row.Profession, row.Place, row.Structure))
            .Select(row => new TeamMember(row.Name, row.Profession, row.Place, row.Structure, row.Sector, row.Governs))],
        Structure = ReadStructure(),
        Mobilisation = [.. form.Mobilisation.Select((row, i) => (Row: row, Index: i))
            .Where(item => !Typed.Blank(item.Row.Description, item.Row.People, item.Row.On, item.Row.Place)).Select(item => ReadMobilisation(item.Row, item.Index))],
        Professionals = [.. form.Professionals.Select((row, i) => (Row: row, Index: i))
            .Where(item => !Typed.Blank(item.Row.Other, item.Row.Identified, item.Row.Approached, item.Row.Joined)).Select(item => ReadProfession(item.Row, item.Index))],
        Partnerships = [.. form.Partnerships.Where(row => row.Governs || !Typed.Blank(row.Service, row.Representative, row.Place, row.Progress))
            .Select(row => new Partnership(row.Service, row.Representative, row.Place, row.Progress, row.Governs))],
        Missions = [.. form.Missions.Where(row => row.Foreseen is not null || row.Description is not null)
            .Select(row => new MissionForeseen(row.Mission, row.Part, row.Foreseen, row.Description))],
        CommitsToBaseMissions = form.Commits,
        Organisation = form.Organisation,
        Calendar = form.Calendar,
        SupportWanted = form.SupportWanted,
        SupportStructure = form.SupportStructure,
    };

    private StructureForeseen? ReadStructure()
    {
        var typed = form.Structure;
        return typed.Form is null && typed.Statutes is null && Typed.Blank(typed.Name, typed.OtherForm, typed.Governance) ? null
            : new StructureForeseen(typed.Name, typed.Form, typed.OtherForm, typed.Statutes, typed.Governance);
    }

    private Mobilisation ReadMobilisation(MobilisationFields row, int index) => new(
        row.Means, row.Description, Number(row.People, $"Form.Mobilisation[{index}].People"), Day(row.On, $"Form.Mobilisation[{index}].On"), row.Place);

    private ProfessionCount ReadProfession(ProfessionFields row, int index) => new(
        row.Profession, row.Other, Number(row.Identified, $"Form.Professionals[{index}].Identified"),
        Number(row.Approached, $"Form.Professionals[{index}].Approached"), Number(row.Joined, $"Form.Professionals[{index}].Joined"));

    private int? Number(string? typed, string field)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        if (int.TryParse(typed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        state.AddModelError(field, LetterTexts.Texts.Get("Form.WholeNumber"));
        return null;
    }

    private DateOnly? Day(string? typed, string field)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        if (Typed.Day(typed) is { } day)
            return day;
        state.AddModelError(field, LetterTexts.Texts.Get("Form.Day"));
        return null;
    }
}
