using System.Net.Mail;
using CptsPortal.Domain.Rules;
using CptsPortal.Domain.Territory;

namespace CptsPortal.Domain.StartUp;

/// <summary>What the public directory says of a project besides its name (instruction 2019/218, annexe 3).</summary>
public sealed class IdentitySheet
{
    private IdentitySheet()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The case; it has one sheet.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>Address of the person to contact; shown to all only when <see cref="ContactAgreed"/>.</summary>
    public string? Contact { get; private set; }

    /// <summary>Whether the leader agreed that the address be public.</summary>
    public bool ContactAgreed { get; private set; }

    /// <summary>Main city of the territory.</summary>
    public string City { get; private set; } = "";

    /// <summary>The city as it is searched: accents and case ignored.</summary>
    public string CityKey { get; private set; } = "";

    /// <summary>Inhabitants, at least 1.</summary>
    public int Population { get; private set; }

    /// <summary>Orientations retained for the health project, in the order of the text.</summary>
    public IReadOnlyList<Orientation> Orientations { get; private set; } = [];

    /// <summary>A blank sheet of a case.</summary>
    public static IdentitySheet Of(Guid caseId) => new() { CaseId = caseId };

    /// <summary>Takes what the sheet says.</summary>
    public IReadOnlyList<BrokenRule> Write(SheetContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var holding = new Holding();
        var contact = string.IsNullOrWhiteSpace(content.Contact) ? null : content.Contact.Trim();
        holding.Rule(contact is null ? !content.ContactAgreed : MailAddress.TryCreate(contact, out _), StartUpRule.ContactWellFormed, "contact");
        holding.Rule(!string.IsNullOrWhiteSpace(content.City), StartUpRule.CityGiven, "city");
        holding.Rule(content.Population >= 1, StartUpRule.PopulationGiven, "population");
        if (!holding.Holds)
            return holding.Broken;
        (Contact, ContactAgreed, City, CityKey) = (contact, content.ContactAgreed, content.City.Trim(), CommuneNameKey.Of(content.City));
        (Population, Orientations) = (content.Population, [.. content.Orientations.Distinct().Order()]);
        return [];
    }
}

/// <summary>What a sheet says.</summary>
/// <param name="Contact">Address of the person to contact, or null.</param>
/// <param name="ContactAgreed">Whether the leader agreed that the address be public.</param>
/// <param name="City">Main city of the territory.</param>
/// <param name="Population">Inhabitants; 0 when none can be read.</param>
/// <param name="Orientations">Orientations retained.</param>
public sealed record SheetContent(string? Contact, bool ContactAgreed, string City, int Population, IReadOnlyList<Orientation> Orientations);
