using System.Collections.Concurrent;
using System.Reflection;
using CptsPortal.Domain.Journal;

namespace CptsPortal.Web.Resources;

/// <summary>Tells which fields of the journal hold words of an enumeration, by the shape of the domain.</summary>
internal static class JournalFieldTypes
{
    private static readonly ConcurrentDictionary<string, Type?> Known = new(StringComparer.Ordinal);

    private static readonly ILookup<string, Type> Entities = typeof(JournalEntry).Assembly.GetTypes().ToLookup(type => type.Name, StringComparer.Ordinal);

    /// <summary>The enumeration at the end of a path such as <c>Cpts.LegalStructure.Form</c>; null when there is none.</summary>
    public static Type? EnumOf(string path) => Known.GetOrAdd(path, Walk);

    private static Type? Walk(string path)
    {
        var names = path.Split('.');
        var type = names.Skip(1).Aggregate(
            Entities[names[0]].FirstOrDefault(), (owner, name) => owner?.GetProperty(name, BindingFlags.Public | BindingFlags.Instance)?.PropertyType is { } found ? Element(found) : null);
        return type is { IsEnum: true } ? type : null;
    }

    /// <summary>What a list holds, what a nullable value is; anything else is itself.</summary>
    private static Type Element(Type type) =>
        Nullable.GetUnderlyingType(type) ?? (type.IsGenericType && type.GetGenericArguments() is [var only] ? only : type);
}
