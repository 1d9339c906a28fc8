using System.Globalization;
using CptsPortal.Domain.Documents;
using CptsPortal.Domain.Journal;
using CptsPortal.Domain.Notices;
using CptsPortal.Infrastructure.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CptsPortal.Infrastructure.Journal;

/// <summary>What the tracked aggregates are about to change, field by field.</summary>
internal static class JournalChanges
{
    /// <summary>
    /// Every domain property that differs; keys and versions are left out. Of an account, its address even when it does
    /// not differ, as it says whose account it is, and never a secret.
    /// </summary>
    public static IReadOnlyList<JournalChange> Of(ChangeTracker tracker) =>
        [.. Joined(tracker.Entries()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Where(entry => entry.Entity is PortalUser || IsDomain(entry.Metadata.ClrType) && entry.Entity is not (JournalEntry or Notice or IssuedDocument))
            .SelectMany(OfEntry))];

    /// <summary>A part replaced by another of the same name is one part that changed, not one gone and one come.</summary>
    private static IEnumerable<JournalChange> Joined(IEnumerable<JournalChange> changes) =>
        from same in changes.GroupBy(change => change.Field.Contains('[', StringComparison.Ordinal) ? change.Field : (object)change)
        let gone = same.FirstOrDefault(change => change.After is null)
        let come = same.FirstOrDefault(change => change.Before is null)
        from told in same.Count() == 2 && gone is not null && come is not null ? [gone with { After = come.After }] : same.ToArray()
        where told.Before != told.After || same.Count() == 1
        select told;

    private static IEnumerable<JournalChange> OfEntry(EntityEntry entry) =>
        Properties(entry.Metadata).SelectMany(property => IsDocument(property)
            ? OfDocument(entry, property)
            : Change(entry, property) is { } change ? [change] : []);

    /// <summary>A property that holds a document, kept as JSON: told by what it says, not as a whole.</summary>
    private static bool IsDocument(IProperty property) => property.DeclaringType is IEntityType && property.GetColumnType() == "jsonb";

    private static IEnumerable<JournalChange> OfDocument(EntityEntry entry, IProperty property)
    {
        var before = JournalLeaves.Of(entry.State == EntityState.Added ? null : entry.OriginalValues[property]);
        var after = JournalLeaves.Of(entry.State == EntityState.Deleted ? null : entry.CurrentValues[property]);
        return from path in before.Keys.Union(after.Keys)
               let was = before.GetValueOrDefault(path)
               let now = after.GetValueOrDefault(path)
               where was != now
               select new JournalChange($"{NameOf(entry)}.{Path(property)}{(path.StartsWith('[') || path.Length == 0 ? "" : ".")}{path}", was, now);
    }

    private static bool IsDomain(Type type) => type.Namespace?.StartsWith("CptsPortal.Domain", StringComparison.Ordinal) == true;

    private static IEnumerable<IProperty> Properties(IEntityType type) => type.ClrType == typeof(PortalUser)
        ? PortalUser.Journaled.Select(name => type.FindProperty(name)!)
        : type.GetFlattenedProperties().Where(property => (!property.IsPrimaryKey() || type.IsOwned() && property == PartCode(type)) && !property.IsConcurrencyToken && !property.IsForeignKey());

    private static JournalChange? Change(EntityEntry entry, IProperty property)
    {
        var before = entry.State == EntityState.Added ? null : Text(entry.OriginalValues[property]);
        var after = entry.State == EntityState.Deleted ? null : Text(entry.CurrentValues[property]);
        // What begins or ends without a quality says nothing of it.
        var unsaid = (before ?? bool.FalseString) == (after ?? bool.FalseString);
        var saysWhose = entry.Entity is PortalUser && property.Name == nameof(PortalUser.Email);
        return (before == after || unsaid) && !saysWhose ? null : new JournalChange($"{NameOf(entry)}.{Path(property)}", before, after);
    }

    /// <summary>A part of an aggregate is told from its like by its code or its name: <c>CaseCommune[13001]</c>.</summary>
    private static string NameOf(EntityEntry entry)
    {
        var name = entry.Metadata.ClrType.Name;
        return entry.Metadata.IsOwned() && PartName(entry.Metadata) is { } part
            ? $"{name}[{(entry.State == EntityState.Added ? entry.CurrentValues : entry.OriginalValues)[part]}]" : name;
    }

    private static IProperty? PartName(IEntityType type) => PartCode(type) ?? type.FindProperty("Name");

    private static IProperty? PartCode(IEntityType type) =>
        type.FindPrimaryKey()!.Properties.SingleOrDefault(property => property.ClrType == typeof(string) && !property.IsForeignKey());

    private static string Path(IProperty property) =>
        property.DeclaringType is IComplexType complex ? $"{complex.ComplexProperty.Name}.{property.Name}" : property.Name;

    private static string? Text(object? value) => value switch
    {
        null or "" => null,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        string[] texts => texts.Length == 0 ? null : string.Join(", ", texts),
        _ => value.ToString(),
    };
}
