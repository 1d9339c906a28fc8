using System.Globalization;
using CptsPortal.Domain.StartUp;
using CptsPortal.Law.StartUp;
using CptsPortal.Web.Pages.Shared;

namespace CptsPortal.Web.Pages.StartUp;

/// <summary>The form of an award as typed.</summary>
public sealed class AwardFields
{
    /// <summary>What it pays for.</summary>
    public StartUpAwardKind Kind { get; set; }

    /// <summary>Euros, with a comma.</summary>
    public string? Amount { get; set; }

    /// <summary>Day of the award.</summary>
    public string? On { get; set; }

    /// <summary>Why it is renewed.</summary>
    public string? RenewalReason { get; set; }

    /// <summary>What is awarded; an amount that cannot be read is 0, which the rule refuses.</summary>
    internal AwardTerms Read() => new(Kind, Euros.Read(Amount) ?? 0, Typed.Day(On), Typed.OrNull(RenewalReason));
}

/// <summary>A day, and a structure where one is chosen, as typed.</summary>
public sealed class ChoiceFields
{
    /// <summary>Identity of the structure.</summary>
    public string? Structure { get; set; }

    /// <summary>Day of the choice or of the payment.</summary>
    public string? On { get; set; }
}

/// <summary>The identity sheet as typed.</summary>
public sealed class SheetFields
{
    /// <summary>Address of the person to contact.</summary>
    public string? Contact { get; set; }

    /// <summary>Whether the leader agreed that it be public.</summary>
    public bool ContactAgreed { get; set; }

    /// <summary>Main city.</summary>
    public string? City { get; set; }

    /// <summary>Inhabitants.</summary>
    public string? Population { get; set; }

    /// <summary>Orientations ticked.</summary>
    public List<Orientation> Orientations { get; set; } = [];

    internal static SheetFields Of(SheetContent sheet) => new()
    {
        Contact = sheet.Contact,
        ContactAgreed = sheet.ContactAgreed,
        City = sheet.City,
        Population = sheet.Population.ToString(CultureInfo.InvariantCulture),
        Orientations = [.. sheet.Orientations],
    };

    internal SheetContent Read()
    {
        var plain = string.Concat((Population ?? "").Where(character => !char.IsWhiteSpace(character)));
        var inhabitants = int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        return new SheetContent(Typed.OrNull(Contact), ContactAgreed, City ?? "", inhabitants, Orientations);
    }
}
