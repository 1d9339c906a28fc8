using System.Text.Json;
using CptsPortal.Application.Simulations;
using CptsPortal.Law.Funding;

namespace CptsPortal.Web.Api.Reading;

/// <summary>One object of a body: its known fields, each at most once. What cannot be read is noted and counts as not given.</summary>
internal readonly ref struct JsonGroup
{
    private readonly JsonFieldNames _names;
    private readonly JsonElement[] _values;
    private readonly JsonPlace _place;
    private readonly List<UnreadableField> _problems;

    /// <summary>Takes the fields of an object and notes the unknown and the repeated ones.</summary>
    public JsonGroup(JsonElement element, JsonFieldNames names, JsonPlace place, List<UnreadableField> problems)
    {
        (_names, _place, _problems) = (names, place, problems);
        _values = new JsonElement[names.Count];
        if (element.ValueKind != JsonValueKind.Object)
        {
            problems.Add(new UnreadableField(place.ToString(), ReadingProblem.NotAGroup));
            return;
        }

        foreach (var property in element.EnumerateObject())
        {
            var index = names.IndexOf(property);
            if (index < 0)
                Note(property.Name, ReadingProblem.UnknownField);
            else if (_values[index].ValueKind != JsonValueKind.Undefined)
                Note(names[index], ReadingProblem.GivenTwice);
            else
                _values[index] = property.Value;
        }
    }

    /// <summary>A day written <c>yyyy-MM-dd</c>.</summary>
    public DateOnly? Day(string name) =>
        !IsGiven(name, out var value) ? null : JsonScalar.Day(value) ?? Refuse<DateOnly>(name, ReadingProblem.NotADay);

    /// <summary>A whole number; <c>45.0</c> is one.</summary>
    public int? Whole(string name) =>
        !IsGiven(name, out var value) ? null : JsonScalar.Whole(value) ?? Refuse<int>(name, ReadingProblem.NotAWholeNumber);

    /// <summary>A number.</summary>
    public decimal? Number(string name) =>
        !IsGiven(name, out var value) ? null : JsonScalar.Number(value) ?? Refuse<decimal>(name, ReadingProblem.NotANumber);

    /// <summary><c>true</c> or <c>false</c>; not given is false.</summary>
    public bool YesOrNo(string name) =>
        IsGiven(name, out var value)
        && (JsonScalar.YesOrNo(value) ?? Refuse<bool>(name, ReadingProblem.NotYesOrNo) ?? false);

    /// <summary>A mission by its name, capitals included.</summary>
    public Mission? Mission(string name) =>
        !IsGiven(name, out var value) ? null : JsonScalar.Mission(value) ?? Refuse<Mission>(name, ReadingProblem.NotAMission);

    /// <summary>The items of a list; none when it is not given.</summary>
    public T[] Items<T>(string name, Func<JsonElement, JsonPlace, T> read)
    {
        if (!IsGiven(name, out var list))
            return [];
        if (list.ValueKind != JsonValueKind.Array)
        {
            Note(name, ReadingProblem.NotAList);
            return [];
        }

        var items = new T[list.GetArrayLength()];
        var index = 0;
        foreach (var item in list.EnumerateArray())
        {
            items[index] = read(item, new JsonPlace(name, index));
            index++;
        }

        return items;
    }

    private bool IsGiven(string name, out JsonElement value)
    {
        value = _values[_names.IndexOf(name)];
        return value.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null);
    }

    private T? Refuse<T>(string name, ReadingProblem problem)
        where T : struct
    {
        Note(name, problem);
        return null;
    }

    private void Note(string name, ReadingProblem problem) => _problems.Add(new UnreadableField(_place.Field(name), problem));
}
