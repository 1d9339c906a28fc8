using System.Text;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Territory;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Pages.Shared.Lists;
using CptsPortal.Web.Resources;
using CsvHelper;

namespace CptsPortal.Web.Pages.Cases.People;

/// <summary>The list of members as a spreadsheet holds it: what the portal writes, it reads again.</summary>
internal static class MemberList
{
    private const string Name = "Nom";
    private const string Type = "Type";
    private const string Profession = "Profession";
    private const string Mode = "Exercice";
    private const string Governs = "Gouvernance";
    private const string Joined = "Arrivée";
    private const string Left = "Départ";
    private const string Person = "Personne";
    private const string Structure = "Structure";
    private const string Yes = "Oui";
    private const string No = "Non";

    // What older spreadsheets save where UTF-8 is not asked for.
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly CsvReaderOptions Format = new() { NormalizeHeaderName = CommuneNameKey.Of, TrimWhitespace = true };

    private static readonly IReadOnlyList<ExportColumn<Member>> Columns =
    [
        new(Name, member => member.Name),
        new(Type, member => member.IsStructure ? Structure : Person),
        new(Profession, member => member.Profession),
        new(Mode, member => CaseTexts.Texts.Of(member.Mode)),
        new(Governs, member => member.Governs ? Yes : No),
        new(Joined, member => member.JoinedOn),
        new(Left, member => member.LeftOn),
    ];

    /// <summary>The titles of the columns, as the page tells them.</summary>
    public static string Titles => string.Join(", ", Columns.Select(column => column.Name));

    /// <summary>The members as a file.</summary>
    public static byte[] Write(IEnumerable<Member> members) => CsvFile.Write(Columns, members);

    /// <summary>The text of a file, in the encoding that it has.</summary>
    public static string Decode(byte[] file)
    {
        try
        {
            return Utf8.GetString(file).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Windows.GetString(file);
        }
    }

    /// <summary>The lines of a text; none when it has no column of names.</summary>
    public static IReadOnlyList<MemberLine> Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return [];
        using var csv = CsvReader.FromText(text, Format);
        var lines = new List<MemberLine>();
        while (csv.Read())
            lines.Add(LineOf(csv, lines.Count + 1));
        return csv.TryGetFieldIndex(Name, out _) ? lines : [];
    }

    /// <summary>The text of some of the lines of a text, with its titles: what is left to correct.</summary>
    public static string Only(string text, IReadOnlySet<int> numbers)
    {
        using var csv = CsvReader.FromText(text, Format);
        var kept = new StringBuilder();
        var number = 0;
        while (csv.Read())
        {
            if (kept.Length == 0)
                kept.AppendLine(string.Join(csv.Separator, csv.Headers));
            if (numbers.Contains(++number))
                kept.AppendLine(Encoding.UTF8.GetString(csv.RawRecord).TrimEnd('\r', '\n'));
        }

        return kept.ToString();
    }

    private static MemberLine LineOf(CsvReader csv, int number)
    {
        var unreadable = new List<string>();
        var line = new MemberLine(
            number, Text(Name) ?? "", OneOf(Type, (Person, false), (Structure, true)), Text(Profession),
            OneOf(Mode, [.. Enum.GetValues<ExerciseMode>().Select(mode => (CaseTexts.Texts.Of(mode), mode))]),
            OneOf(Governs, (No, false), (Yes, true)), Day(Joined), Day(Left));
        return line with { Unreadable = unreadable };

        // A spreadsheet that took the apostrophe against formulas as text gives it back.
        string? Text(string column) =>
            csv.TryGetFieldIndex(column, out var at) ? Typed.OrNull(csv.GetString(at).TrimStart('\'')) : null;

        T? OneOf<T>(string column, params (string Word, T Value)[] choices)
            where T : struct
        {
            if (Text(column) is not { } typed)
                return null;
            foreach (var (word, value) in choices)
            {
                if (CommuneNameKey.Of(word) == CommuneNameKey.Of(typed))
                    return value;
            }

            unreadable.Add(column);
            return null;
        }

        DateOnly? Day(string column)
        {
            if (Text(column) is not { } typed)
                return null;
            if (Typed.Day(typed) is { } day)
                return day;
            unreadable.Add(column);
            return null;
        }
    }
}
