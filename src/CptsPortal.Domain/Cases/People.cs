using System.Net.Mail;
using CptsPortal.Domain.Rules;

namespace CptsPortal.Domain.Cases;

/// <summary>A professional contact; no private address, no patient.</summary>
/// <param name="Name">First name and name.</param>
/// <param name="Profession">Profession or function.</param>
/// <param name="Email">Professional e-mail, if known.</param>
/// <param name="Phone">Professional phone, if known.</param>
public sealed record Contact(string Name, string? Profession, string? Email, string? Phone)
{
    /// <summary>The rules that a contact breaks; null breaks none.</summary>
    internal static IEnumerable<BrokenRule> Broken(Contact? contact, string path)
    {
        if (contact is null)
            yield break;
        if (string.IsNullOrWhiteSpace(contact.Name))
            yield return new BrokenRule(CaseRule.PersonNamed, path + ".name");
        if (!string.IsNullOrWhiteSpace(contact.Email) && !MailAddress.TryCreate(contact.Email, out _))
            yield return new BrokenRule(CaseRule.EmailWellFormed, path + ".email");
    }
}

/// <summary>Legal form of a CPTS.</summary>
public enum LegalForm
{
    /// <summary>Association loi 1901.</summary>
    Association,

    /// <summary>Société interprofessionnelle de soins ambulatoires.</summary>
    Sisa,

    /// <summary>Other.</summary>
    Other,
}

/// <summary>The legal structure that carries a CPTS.</summary>
/// <param name="Form">Legal form.</param>
/// <param name="Name">Registered name.</param>
/// <param name="Siret">14 digits, if known.</param>
/// <param name="Rna">Association number, if known.</param>
/// <param name="Finess">FINESS number, if known.</param>
/// <param name="Address">Registered address.</param>
/// <param name="Representative">Legal representative.</param>
public sealed record LegalStructure(
    LegalForm Form, string Name, string? Siret, string? Rna, string? Finess, string? Address, string? Representative)
{
    private const int SiretLength = 14;

    /// <summary>The rules that a structure breaks; null breaks none.</summary>
    internal static IEnumerable<BrokenRule> Broken(LegalStructure? structure, string path)
    {
        if (structure is null)
            yield break;
        if (string.IsNullOrWhiteSpace(structure.Name))
            yield return new BrokenRule(CaseRule.StructureNamed, path + ".name");
        if (!string.IsNullOrWhiteSpace(structure.Siret) && !IsSiret(structure.Siret))
            yield return new BrokenRule(CaseRule.SiretWellFormed, path + ".siret");
    }

    /// <summary>14 digits whose Luhn key is right.</summary>
    private static bool IsSiret(string siret)
    {
        if (siret.Length != SiretLength || !siret.All(char.IsAsciiDigit))
            return false;
        var sum = 0;
        for (var i = 0; i < SiretLength; i++)
        {
            var digit = (siret[i] - '0') * (i % 2 == 0 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }

        return sum % 10 == 0;
    }
}
